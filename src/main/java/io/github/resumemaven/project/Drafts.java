package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.project.SiteLayout.Member;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Keeps what its author calls a draft from being published. */
public final class Drafts {
    /** As YAML 1.1 and 1.2 and people write it. */
    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");

    private Drafts() {}

    /** @throws UserFault for the first file with {@code draft: true} in its front matter */
    public static void refuse(List<SourceFile> sources) {
        Reading reading = new Reading(Lexicon.load(), Optional.empty());
        for (SourceFile source : sources) {
            Resume resume = reading.read(new Member(source, "", Optional.empty()));
            mark(resume.document().data()).ifPresent(mark -> {
                int line = resume.source().position(mark.span().start()).line();
                throw new UserFault("Not published: " + source.name() + " is a draft (line " + line + ": draft: "
                        + mark.get() + "). Remove that line when it is ready, or leave the file out with"
                        + " -Dresume.source=<another file>.");
            });
        }
    }

    private static Optional<Value<String>> mark(Data.Mapping data) {
        return data.text("draft").filter(mark -> YES.contains(mark.get().strip().toLowerCase(Locale.ROOT)));
    }
}
