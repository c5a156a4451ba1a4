package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.HttpReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is read of a page. A class of its own so that jsoup is loaded only when a page is read.
 *
 * @param headlines the title and the first main headings
 * @param ids what a fragment can point to; empty when not all of the page was read
 */
record Page(List<String> headlines, Set<String> ids) {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_HEADINGS = 3;

    /** Whether this is an HTML page by its type. */
    static boolean isHtml(HttpReply reply) {
        String type = reply.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    }

    /** Reads the body, in the encoding that header, BOM or {@code meta} tell. */
    static Page read(HttpReply reply, Address at) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(reply.body()), charset(reply), at.toString());
            List<String> headlines = new ArrayList<>();
            headlines.add(page.title());
            page.getElementsByTag("h1").stream()
                    .limit(MOST_HEADINGS)
                    .map(Element::text)
                    .forEach(headlines::add);
            Set<String> ids = new HashSet<>();
            if (reply.complete()) {
                page.getElementsByAttribute("id").forEach(element -> ids.add(element.id()));
                page.select("a[name]").forEach(element -> ids.add(element.attr("name")));
            }
            return new Page(headlines.stream().filter(line -> !line.isBlank()).toList(), ids);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // jsoup gives up on some input; the page did answer, and that is what counts.
            return new Page(List.of(), Set.of());
        }
    }

    private static String charset(HttpReply reply) {
        Matcher named = CHARSET.matcher(reply.headers().first("Content-Type").orElse(""));
        try {
            return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
        } catch (IllegalArgumentException notAName) {
            return null;
        }
    }
}
