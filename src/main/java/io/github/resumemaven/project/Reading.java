package io.github.resumemaven.project;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.read.document.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/** Reads source files, and tells what keeps one from being read. */
public final class Reading {
    private final ResumeReader reader;
    private final Optional<Locale> language;

    /**
     * @param reader one that has read before has its words at hand
     * @param language of all files; empty: as each says, or looks like
     */
    public Reading(ResumeReader reader, Optional<Locale> language) {
        this.reader = reader;
        this.language = language;
    }

    /** Reads what is left of a file. */
    Resume again(String name, byte[] bytes, Locale known) {
        try {
            return reader.read(name, bytes, known);
        } catch (UnreadableException e) {
            throw new UserFault(
                    "What is left of " + name + " without its private parts can't be read: " + e.getMessage(), e);
        }
    }

    /** Reads what was written; empty if it can't be read. */
    Optional<Resume> back(String name, byte[] bytes, Locale known) {
        try {
            return Optional.of(reader.read(name, bytes, known));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** @throws UserFault when the file holds no résumé that can be read */
    Resume read(Member member) {
        return read(member, bytes(member.source()));
    }

    /** What a file holds. */
    public static byte[] bytes(SourceFile source) {
        try {
            return Files.readAllBytes(source.path());
        } catch (IOException e) {
            throw new MachineFault(
                    "Can't read " + source.path() + " (" + e.getMessage() + "). Check that it is yours.", e);
        }
    }

    /**
     * What a file would be read as if it held these bytes.
     *
     * @throws UserFault when that is no résumé that can be read
     */
    public Resume read(Member member, byte[] bytes) {
        SourceFile source = member.source();
        try {
            Optional<Locale> known = member.language().or(() -> language);
            return known.isPresent()
                    ? reader.read(source.name(), bytes, known.get())
                    : reader.read(source.name(), bytes);
        } catch (UnreadableException e) {
            throw new UserFault(e.getMessage(), e);
        }
    }
}
