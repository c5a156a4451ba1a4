package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.read.document.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/** Reads source files, and tells what keeps one from being read. */
final class Reading {
    private final ResumeReader reader;
    private final Optional<Locale> language;

    /** @param language of all files; empty: as each says, or looks like */
    Reading(Lexicon lexicon, Optional<Locale> language) {
        this.reader = new ResumeReader(lexicon);
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

    /** @throws UserFault when the file holds no résumé that can be read */
    Resume read(Member member) {
        SourceFile source = member.source();
        try {
            byte[] bytes = Files.readAllBytes(source.path());
            Optional<Locale> known = member.language().or(() -> language);
            return known.isPresent()
                    ? reader.read(source.name(), bytes, known.get())
                    : reader.read(source.name(), bytes);
        } catch (IOException e) {
            throw new MachineFault(
                    "Can't read " + source.path() + " (" + e.getMessage() + "). Check that it is yours.", e);
        } catch (UnreadableException e) {
            throw new UserFault(e.getMessage(), e);
        }
    }
}
