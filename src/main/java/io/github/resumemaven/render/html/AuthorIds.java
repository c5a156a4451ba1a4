package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.HeadingIds;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Walk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The ids that an author gave to boxes of HTML. What such a box holds is read as any text is, and the box itself is no part of the
 * page; links to it arrive where it began: at the heading in it, or at the one that it stands under.
 */
final class AuthorIds {
    /** What every browser finds, and no style or script means: the ids of this page end in a dot. */
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]{0,98}[\\p{L}\\p{N}_:-]|[\\p{L}\\p{N}_]");

    /** Tags, comments and white space: nothing that is seen. */
    private static final Pattern UNSEEN = Pattern.compile("(?s)(?:\\s|<!--.*?-->|<[^<>]*>|#{1,6}\\s)*+");

    private final Document page;
    private final Resume resume;
    private final HeadingIds headings;

    private AuthorIds(Document page, Resume resume) {
        this.page = page;
        this.resume = resume;
        this.headings = HeadingIds.of(resume);
    }

    static void keep(Document page, Resume resume) {
        Map<String, Integer> written = written(resume);
        // Most pages have none, and need no ids of headings here.
        if (!written.isEmpty()) {
            AuthorIds ids = new AuthorIds(page, resume);
            written.forEach(ids::place);
        }
    }

    /** Each id that stands in a block of HTML, with its place in the source. */
    private static Map<String, Integer> written(Resume resume) {
        Map<String, Integer> written = new LinkedHashMap<>();
        Walk.blocks(resume.document())
                .filter(block ->
                        block instanceof Block.HtmlBlock html && html.html().contains("id="))
                .forEach(block -> {
                    String html = resume.source().text(block.span());
                    for (Element element : Jsoup.parseBodyFragment(html).body().select("[id]")) {
                        int at = html.indexOf(element.id());
                        if (SAFE.matcher(element.id()).matches() && at >= 0) {
                            written.putIfAbsent(element.id(), block.span().start() + at);
                        }
                    }
                });
        return written;
    }

    private void place(String id, int offset) {
        if (page.getElementById(id) != null) {
            return;
        }
        Optional<Element> heading = headings.next(offset)
                .filter(next -> isUnseen(offset, next.getKey()))
                .or(() -> headings.last(offset))
                .map(found -> page.getElementById(found.getValue()));
        heading.or(() -> Optional.ofNullable(page.selectFirst("main")))
                .ifPresent(element -> element.prependElement("span").attr("id", id));
    }

    /** Whether nothing stands between an id and a heading. */
    private boolean isUnseen(int id, int heading) {
        String between = resume.source().text().substring(id, heading);
        int end = between.indexOf('>');
        return end >= 0 && UNSEEN.matcher(between.substring(end + 1)).matches();
    }
}
