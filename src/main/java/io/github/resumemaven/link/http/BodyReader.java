package io.github.resumemaven.link.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads the beginning of a body. Whatever breaks on the way only makes it incomplete: the page did answer. */
final class BodyReader {
    private BodyReader() {}

    static HttpReply read(HttpReply head, InputStream in, int mostBytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
        try {
            return fill(head, in, mostBytes, body);
        } catch (IOException brokenOff) {
            return head.withBody(body.toByteArray(), false);
        }
    }

    private static HttpReply fill(HttpReply head, InputStream in, int mostBytes, ByteArrayOutputStream body)
            throws IOException {
        InputStream decoded = decoded(head.headers(), in);
        byte[] buffer = new byte[8192];
        while (true) {
            int n = decoded.read(buffer, 0, Math.min(buffer.length, mostBytes - body.size() + 1));
            if (n < 0) {
                return head.withBody(body.toByteArray(), true);
            }
            if (body.size() + n > mostBytes) {
                body.write(buffer, 0, mostBytes - body.size());
                return head.withBody(body.toByteArray(), false);
            }
            body.write(buffer, 0, n);
        }
    }

    private static InputStream decoded(HttpHeaders headers, InputStream in) throws IOException {
        InputStream framed = framed(headers, in);
        boolean gzip = headers.has("Content-Encoding", "gzip") || headers.has("Content-Encoding", "x-gzip");
        return gzip ? new GZIPInputStream(framed, 4096) : framed;
    }

    private static InputStream framed(HttpHeaders headers, InputStream in) {
        if (headers.has("Transfer-Encoding", "chunked")) {
            return new ChunkedInput(in);
        }
        String length = headers.first("Content-Length").orElse("");
        return length.matches("\\d{1,18}") ? new LengthInput(in, Long.parseLong(length)) : in;
    }
}
