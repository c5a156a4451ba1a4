package io.github.resumemaven.project;

import io.github.resumemaven.publish.Outcome;
import io.github.resumemaven.publish.Printable;
import java.util.List;

/** What a publish would do: the commit's message, and each file. */
public final class DryRunReport {
    private DryRunReport() {}

    /** Several lines, fit for a terminal. */
    public static String of(Outcome.DryRun dryRun) {
        StringBuilder text = new StringBuilder(dryRun.summary()).append("\nThe commit's message:\n");
        dryRun.message().lines().forEach(line -> text.append(("    " + Printable.line(line)).stripTrailing())
                .append('\n'));
        text.append("The files:\n");
        list(text, "added", dryRun.changes().added());
        list(text, "changed", dryRun.changes().changed());
        list(text, "deleted", dryRun.changes().deleted());
        list(text, "unchanged", dryRun.changes().unchanged());
        list(text, "kept", dryRun.changes().kept());
        return text.toString().stripTrailing();
    }

    private static void list(StringBuilder text, String what, List<String> paths) {
        paths.forEach(path -> text.append(String.format("    %-9s  ", what))
                .append(Printable.line(path))
                .append('\n'));
    }
}
