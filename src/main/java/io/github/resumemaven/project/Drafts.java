package io.github.resumemaven.project;

import io.github.resumemaven.lint.Checked;
import java.util.List;

/** Keeps what its author calls a draft from being published, also where the rule that says so is off. */
public final class Drafts {
    private Drafts() {}

    /** @throws UserFault for the first file that says so */
    public static void refuse(List<Checked> files) {
        for (Checked file : files) {
            file.draft().ifPresent(mark -> {
                String name = file.source().name();
                int line = file.source().position(mark.span().start()).line();
                throw new UserFault("Not published: " + name + " is a draft (line " + line + ": " + mark.get()
                        + "). Remove that line when it is ready, or leave the file out with"
                        + " -Dresume.source=<another file>.");
            });
        }
    }
}
