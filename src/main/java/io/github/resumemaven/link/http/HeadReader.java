package io.github.resumemaven.link.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads status line and headers: RFC 9112, sections 2 to 5, never more than the bytes it was given. */
final class HeadReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9]\\d\\d)(?: .*)?");

    /** Interim answers (1xx) before the one that counts. */
    private static final int MOST_INTERIM = 8;

    private final InputStream in;
    private int left;

    HeadReader(InputStream in, int mostBytes) {
        this.in = in;
        this.left = mostBytes;
    }

    /** The head of the answer that counts, with no body yet. */
    HttpReply read() throws IOException, HttpFailure {
        for (int interim = 0; interim <= MOST_INTERIM; interim++) {
            HttpReply reply = readOne();
            if (reply.status() >= 200) {
                return reply;
            }
            if (reply.status() == 101) {
                throw new HttpFailure(HttpFailure.Kind.NOT_HTTP, "the server switched to another protocol unasked");
            }
        }
        throw new HttpFailure(HttpFailure.Kind.NOT_HTTP, "the server sent nothing but interim answers");
    }

    private HttpReply readOne() throws IOException, HttpFailure {
        Matcher status = STATUS.matcher(line());
        if (!status.matches()) {
            throw new HttpFailure(HttpFailure.Kind.NOT_HTTP, "the answer is not HTTP");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                values.computeIfAbsent(
                                line.substring(0, colon).strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return new HttpReply(Integer.parseInt(status.group(1)), new HttpHeaders(values), new byte[0], false);
    }

    /** UTF-8, since servers put raw names into {@code Location}; a lone CR stays and harms nothing. */
    private String line() throws IOException, HttpFailure {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        while (true) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException();
            }
            if (--left < 0) {
                throw new HttpFailure(HttpFailure.Kind.NOT_HTTP, "the headers have no end");
            }
            if (b == '\n') {
                String text = line.toString(StandardCharsets.UTF_8);
                return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            }
            line.write(b);
        }
    }
}
