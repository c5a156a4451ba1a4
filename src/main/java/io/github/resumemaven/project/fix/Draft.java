package io.github.resumemaven.project.fix;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.project.Validation.Read;
import java.nio.charset.StandardCharsets;

/**
 * A file as it would be with some fixes.
 *
 * @param mark the byte order mark that the file begins with; empty if it has none
 * @param resume what the text is read as
 */
record Draft(Member member, String mark, Resume resume) {
    private static final String MARK = "\uFEFF";

    static Draft of(Member member, byte[] bytes, Resume resume) {
        boolean marked = new String(bytes, StandardCharsets.UTF_8).startsWith(MARK);
        return new Draft(member, marked ? MARK : "", resume);
    }

    String text() {
        return resume.source().text();
    }

    /** The whole file as text, the mark included. */
    String whole() {
        return mark + text();
    }

    byte[] bytesOf(String text) {
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }

    Draft with(Resume changed) {
        return new Draft(member, mark, changed);
    }

    Read read() {
        return new Read(member, resume);
    }
}
