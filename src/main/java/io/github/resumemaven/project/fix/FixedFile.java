package io.github.resumemaven.project.fix;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.project.AtomicFile;
import io.github.resumemaven.project.MachineFault;
import io.github.resumemaven.project.Reading;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.report.Commands;
import io.github.resumemaven.report.UnifiedDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * What fixing made of a file; nothing is written before {@link #write}.
 *
 * @param before the whole file as it is, with the byte order mark if it has one
 * @param after the whole file as it is to be
 * @param fixed the findings whose fixes were made, in the order they were made in
 * @param left the findings in what the file is to be
 */
public record FixedFile(SourceFile source, String before, String after, List<Finding> fixed, List<Finding> left) {

    public boolean isChanged() {
        return !before.equals(after);
    }

    /** The change as a unified diff; empty if there is none. */
    public String diff() {
        return UnifiedDiff.of(source.name(), before, after);
    }

    /**
     * Replaces the file.
     *
     * @param commands what messages tell to type
     * @throws UserFault when the file is another by now
     */
    public void write(Commands commands) {
        if (!isChanged()) {
            return;
        }
        if (!Arrays.equals(Reading.bytes(source), before.getBytes(StandardCharsets.UTF_8))) {
            throw new UserFault(source.name() + " was changed while it was being fixed, and was left as it is now."
                    + " Run again: " + commands.of("fix"));
        }
        if (!Files.isWritable(source.path())) {
            throw new MachineFault("Can't fix " + source.path() + ": it is write-protected. Allow writing to it, or see"
                    + " what would change with -Dresume.fix.dryRun.");
        }
        try {
            AtomicFile.rewrite(source.path(), after.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MachineFault(
                    "Can't write " + source.path() + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); the file is as it was. Check that its folder is yours and has room.",
                    e);
        }
    }
}
