package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.ScriptTags;
import io.github.resumemaven.render.plain.PlainText;
import io.github.resumemaven.render.plain.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of text in CommonMark's inlines (§6). The author's tags are left out; what they say stays. */
final class MarkdownInlines {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b.*");
    private static final String HARD = "\\\n";

    private final boolean inLink;
    private final boolean strong;
    private final boolean emphasis;

    private MarkdownInlines(boolean inLink, boolean strong, boolean emphasis) {
        this.inLink = inLink;
        this.strong = strong;
        this.emphasis = emphasis;
    }

    /** With the author's own line ends; safe at the start of a line. */
    static String paragraph(List<Inline> content) {
        return String.join("\n", safe(lines(content, false)));
    }

    /** With the wide gaps that some authors part facts with, too. */
    static String spaced(List<Inline> content) {
        return String.join("\n", safe(lines(content, true)));
    }

    /** On one line. */
    static String line(List<Inline> content) {
        return oneLine(safe(lines(content, false)), " ");
    }

    /** Behind the marks of a heading, where no other mark counts but those that would close it (§4.2). */
    static String heading(List<Inline> content) {
        String line = oneLine(lines(content, false), " ");
        return line.replaceFirst("(^|\\s)(#+)$", "$1\\\\$2");
    }

    /** Between the bars of a table. */
    static String cell(List<Inline> content) {
        return oneLine(safe(lines(content, false)), "<br>").replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** @param hard what stands for a line end that the author asked for */
    private static String oneLine(List<String> lines, String hard) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            if (isHard(out)) {
                out.setLength(out.length() - 1);
                out.append(hard);
            } else if (out.length() > 0 && !Spacing.joins(out.codePointBefore(out.length()), line.codePointAt(0))) {
                out.append(' ');
            }
            out.append(line);
        }
        return out.toString();
    }

    /** Whether a line ends with the backslash of a hard line break, and not with one that is escaped. */
    private static boolean isHard(CharSequence line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1;
    }

    private static List<String> safe(List<String> lines) {
        return lines.stream().map(Escapes::line).toList();
    }

    /** The lines that say something; the last has no line break behind it. */
    private static List<String> lines(List<Inline> content, boolean gaps) {
        String text = new MarkdownInlines(false, false, false).of(content, 0, 0);
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String stripped = Spacing.strip(gaps ? line : Spacing.fold(line));
            if (!stripped.isEmpty() && !stripped.equals("\\")) {
                lines.add(stripped);
            }
        }
        int last = lines.size() - 1;
        if (last >= 0 && isHard(lines.get(last))) {
            lines.set(
                    last,
                    Spacing.strip(lines.get(last).substring(0, lines.get(last).length() - 1)));
        }
        return lines;
    }

    private String of(List<Inline> content, int before, int after) {
        List<Inline> said = said(content);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < said.size(); i++) {
            int previous = out.length() > 0 ? out.codePointBefore(out.length()) : before;
            int next = i + 1 < said.size() ? first(said.subList(i + 1, said.size())) : after;
            out.append(of(said.get(i), previous, next));
        }
        return out.toString();
    }

    /** Without scripts and tags; line breaks that were written as tags are line breaks, and what was escaped is text like all. */
    private static List<Inline> said(List<Inline> content) {
        ScriptTags tags = new ScriptTags();
        List<Inline> said = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Html html) {
                tags.see(html.html());
                if (BREAK.matcher(html.html()).matches()) {
                    said.add(new Inline.LineBreak(true, html.span()));
                }
            } else if (!tags.inside()) {
                int last = said.size() - 1;
                if (inline instanceof Inline.Text next && last >= 0 && said.get(last) instanceof Inline.Text text) {
                    said.set(
                            last,
                            new Inline.Text(
                                    text.text() + next.text(), text.span().cover(next.span())));
                } else {
                    said.add(inline);
                }
            }
        }
        return said;
    }

    /** The first character that readers see of it. */
    private static int first(List<Inline> content) {
        String text = PlainText.of(content);
        boolean breaks = content.get(0) instanceof Inline.LineBreak;
        boolean blank = content.get(0) instanceof Inline.Text words
                && !words.text().isEmpty()
                && Spacing.isBlank(words.text().substring(0, 1));
        if (breaks) {
            return '\n';
        }
        return blank || text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    private String of(Inline inline, int before, int after) {
        if (inline instanceof Inline.Text text) {
            return Escapes.text(text.text().replaceAll("\\R", " "), before, after, inLink);
        } else if (inline instanceof Inline.Code code) {
            return code(code.text());
        } else if (inline instanceof Inline.Emphasis each) {
            return emphasis
                    ? of(each.content(), before, after)
                    : marked("*", new MarkdownInlines(inLink, strong, true), each.content(), before, after);
        } else if (inline instanceof Inline.Strong each) {
            return strong
                    ? of(each.content(), before, after)
                    : marked("**", new MarkdownInlines(inLink, true, emphasis), each.content(), before, after);
        } else if (inline instanceof Inline.Strikethrough each) {
            return marked("~~", this, each.content(), before, after);
        } else if (inline instanceof Inline.Link link) {
            return link(link, before, after);
        } else if (inline instanceof Inline.Image image) {
            return image(image, before, after);
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            return lineBreak.hard() ? HARD : "\n";
        }
        return "";
    }

    /**
     * Blanks stand outside of the marks. Where the rules of flanking (§6.2) would leave the marks standing as characters, as
     * between a Chinese letter and a quotation mark, the text stands without them.
     */
    private String marked(String mark, MarkdownInlines inner, List<Inline> content, int before, int after) {
        String text = inner.of(content, mark.charAt(0), mark.charAt(0));
        String core = Spacing.strip(text);
        if (core.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        String lead = text.startsWith(core) ? "" : " ";
        String trail = text.endsWith(core) ? "" : " ";
        int outside = lead.isEmpty() ? before : ' ';
        int behind = trail.isEmpty() ? after : ' ';
        boolean opens = !isPunctuation(core.codePointAt(0)) || isGap(outside);
        boolean closes = !isPunctuation(core.codePointBefore(core.length())) || isGap(behind);
        boolean alone = outside != mark.charAt(0) && behind != mark.charAt(0);
        return opens && closes && alone && !core.contains(HARD)
                ? lead + mark + core + mark + trail
                : lead + of(content, outside, behind).strip() + trail;
    }

    private static boolean isGap(int c) {
        return c == 0 || Character.isWhitespace(c) || isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static String code(String text) {
        String line = text.replaceAll("\\R", " ");
        if (Spacing.isBlank(line)) {
            return line.isEmpty() ? "" : " ";
        }
        String fence = Fences.around(line, 1);
        boolean pad = line.startsWith("`") || line.endsWith("`");
        return fence + (pad ? " " + line + " " : line) + fence;
    }

    private String link(Inline.Link link, int before, int after) {
        Optional<String> address = Addresses.link(link.target());
        String text = Spacing.strip(new MarkdownInlines(true, strong, emphasis).of(link.content(), '[', ']'));
        if (address.isEmpty() || inLink) {
            boolean said = Addresses.isCode(link.target()) || link.target().isBlank();
            return of(link.content(), before, after)
                    + (said ? "" : " (" + Escapes.text(link.target().strip(), '(', ')', inLink) + ")");
        }
        return link(text, address.get(), link.title());
    }

    /** {@code <https://…>} where the text is the address. */
    static String link(String text, String address, String title) {
        String plain = text.replace("\\", "");
        boolean same = plain.equals(address) || plain.isEmpty() || address.equals("mailto:" + plain);
        if (same && title.isBlank() && address.matches("(?i)(https?://|mailto:)\\S+")) {
            return "<" + (plain.equals(address) ? address : address.replaceFirst("(?i)^mailto:", "")) + ">";
        }
        return "[" + (text.isEmpty() ? Escapes.text(Addresses.shown(address), '[', ']', true) : text) + "]("
                + target(address) + title(title) + ")";
    }

    /** An image that would have to be fetched from elsewhere is a link to it. */
    private String image(Inline.Image image, int before, int after) {
        Optional<String> file = Addresses.image(image.target());
        if (file.isPresent()) {
            return image(image.alt(), file.get(), image.title());
        }
        Optional<String> address = inLink ? Optional.empty() : Addresses.remoteImage(image.target());
        String alt = image.alt().replaceAll("\\R", " ");
        return address.isPresent()
                ? link(Escapes.text(alt, '[', ']', true), address.get(), image.title())
                : Escapes.text(alt, before, after, inLink);
    }

    static String image(String alt, String file, String title) {
        return "![" + Escapes.text(alt.replaceAll("\\R", " "), '[', ']', true) + "](" + target(file) + title(title)
                + ")";
    }

    private static String target(String address) {
        return address.matches("[^()\\s]+") ? address : "<" + address + ">";
    }

    private static String title(String title) {
        return title.isBlank() ? "" : " \"" + title.replaceAll("\\R", " ").replaceAll("[\\\\\"]", "\\\\$0") + "\"";
    }
}
