package io.github.resumemaven.lint;

import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comments of a Markdown file that speak to the linter. */
final class CommentDirectives {
    private static final List<String> COMMANDS = List.of("disable-next-line", "disable-line", "disable", "enable");

    /** {@code command}, then names of rules parted by commas or spaces, then {@code : reason} or {@code -- reason}. */
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*resume-lint-([\\w-]+)((?:[\\s,]+[\\w*/-]*[\\w*])*+).*", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[\\w*/-]*[\\w*]");

    private final SourceText source;
    private final List<Rule> rules;
    private final Directives found;
    private final List<Open> open = new ArrayList<>();

    /** A {@code disable} whose {@code enable} is still to come. */
    private record Open(String name, Span span, int from, Optional<String> reason) {}

    private CommentDirectives(SourceText source, List<Rule> rules, Directives found) {
        this.source = source;
        this.rules = rules;
        this.found = found;
    }

    static void read(Document document, List<Rule> rules, Directives found) {
        if (!document.source().text().contains("resume-lint-")) {
            return;
        }
        CommentDirectives reader = new CommentDirectives(document.source(), rules, found);
        for (Span place : Comments.in(document)) {
            Matcher comment = COMMENT.matcher(document.source().text()).region(place.start(), place.end());
            if (comment.lookingAt()) {
                reader.obey(comment);
            }
        }
        reader.close();
    }

    private void obey(Matcher comment) {
        String command = comment.group(1);
        Span commandSpan = new Span(comment.start(1), comment.end(1));
        if (!COMMANDS.contains(command)) {
            found.faults()
                    .add(new Value<>(
                            "there is no command resume-lint-" + command + DidYouMean.hint(command, COMMANDS),
                            commandSpan));
            return;
        }
        Matcher name = NAME.matcher(source.text()).region(comment.start(2), comment.end(2));
        boolean named = false;
        while (name.find()) {
            named = true;
            obey(command, name.group(), new Span(name.start(), name.end()), comment);
        }
        if (!named) {
            found.faults().add(new Value<>("resume-lint-" + command + " names no rule", commandSpan));
        }
    }

    private void obey(String command, String name, Span span, Matcher comment) {
        switch (command) {
            case "disable-next-line" -> found.suppress(name, span, nextLine(comment.end()), reason(comment), rules);
            case "disable-line" -> found.suppress(name, span, lineOf(comment.start()), reason(comment), rules);
            case "disable" -> open.add(new Open(name, span, comment.end(), reason(comment)));
            default -> enable(name, span, comment.start());
        }
    }

    private static Optional<String> reason(Matcher comment) {
        String rest =
                comment.group().substring(comment.end(2) - comment.start()).replaceFirst("-->\\s*$", "");
        return Optional.of(rest.replaceFirst("^\\s*(?::|：|--|—)", "").strip()).filter(reason -> !reason.isEmpty());
    }

    private void enable(String name, Span span, int end) {
        List<Open> ended = open.stream()
                .filter(disabled -> name.equals("*") || disabled.name.equals(name))
                .toList();
        ended.forEach(disabled ->
                found.suppress(disabled.name, disabled.span, new Span(disabled.from, end), disabled.reason, rules));
        open.removeAll(ended);
        if (ended.isEmpty()) {
            found.faults().add(new Value<>("nothing disabled " + name + " above", span));
        }
    }

    private void close() {
        for (Open disabled : open) {
            Span rest = new Span(disabled.from, source.text().length());
            found.suppress(disabled.name, disabled.span, rest, disabled.reason, rules);
        }
    }

    /** Formatters put an empty line between a comment and a heading: it does not count. */
    private Span nextLine(int after) {
        for (int line = source.position(after).line() + 1; line <= source.lines(); line++) {
            if (!source.text(source.line(line)).isBlank()) {
                return source.line(line);
            }
        }
        return Span.at(source.text().length());
    }

    private Span lineOf(int offset) {
        return source.line(source.position(offset).line());
    }
}
