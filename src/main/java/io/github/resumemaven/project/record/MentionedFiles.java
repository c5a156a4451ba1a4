package io.github.resumemaven.project.record;

import io.github.resumemaven.link.Fragments;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Walk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The files beside a source that an output may show or lead to: every path that the source mentions, whether there is a file
 * or not. One that appears later changes the output too.
 */
public final class MentionedFiles {
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    /** What begins like this is no path in any link: {@code mailto:}, {@code tel:}. */
    private static final Pattern SCHEME = Pattern.compile("^\\p{Alpha}[\\p{Alnum}+.-]+:\\S");

    private static final int LONGEST = 1000;

    private final Path folder;
    private final Set<Path> files = new TreeSet<>();

    private MentionedFiles(Path folder) {
        this.folder = folder;
    }

    /** @param folder the source's folder */
    public static Set<Path> of(Resume resume, Path folder) {
        MentionedFiles mentioned = new MentionedFiles(folder);
        Walk.inlines(resume.document()).forEach(mentioned::inline);
        Walk.blocks(resume.document()).forEach(block -> {
            if (block instanceof Block.HtmlBlock html) {
                mentioned.html(html.html());
            }
        });
        mentioned.data(resume.document().data());
        return mentioned.files;
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Image image) {
            add(image.target());
        } else if (inline instanceof Inline.Link link) {
            add(link.target());
        } else if (inline instanceof Inline.Html html) {
            html(html.html());
        }
    }

    private void html(String html) {
        Matcher attribute = ATTRIBUTE.matcher(html);
        while (attribute.find()) {
            for (int group = 1; group <= 3; group++) {
                if (attribute.group(group) != null) {
                    add(Parser.unescapeEntities(attribute.group(group), true));
                }
            }
        }
    }

    private void data(Data data) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> data(pair.value()));
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(this::data);
        } else if (data instanceof Data.Scalar scalar) {
            add(scalar.text());
        }
    }

    private void add(String address) {
        String path = address.strip().replaceFirst("[?#].*$", "");
        if (path.isEmpty()
                || path.length() > LONGEST
                || path.contains("://")
                || path.contains("\n")
                || SCHEME.matcher(path).lookingAt()) {
            return;
        }
        resolve(path);
        resolve(Fragments.decode(path));
    }

    private void resolve(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                files.add(file);
            }
        } catch (InvalidPathException e) {
            // No file can have this name.
            return;
        }
    }
}
