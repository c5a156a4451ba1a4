package io.github.resumemaven.link.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks: RFC 9112, section 7.1. Trailers are left unread. */
final class ChunkedInput extends InputStream {
    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean ended;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0 && !ended) {
            left = nextSize();
            ended = left == 0;
        }
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int n = in.read(into, from, (int) Math.min(length, left));
        if (n < 0) {
            throw new EOFException();
        }
        left -= n;
        return n;
    }

    private long nextSize() throws IOException {
        if (!first) {
            line();
        }
        first = false;
        String size = line().split(";", 2)[0].strip();
        try {
            return Long.parseUnsignedLong(size, 16) & Long.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw new IOException("not a chunk's size", e);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.length() > 1024) {
                throw new EOFException();
            }
            line.append((char) b);
        }
        return line.toString();
    }
}
