package io.github.resumemaven.project.fix;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.project.OutputFolder;
import io.github.resumemaven.report.Commands;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what was fixed and what is left. */
public final class FixReport {
    private static final String DIFF = "fix.diff";

    private final List<FixedFile> files;
    private final boolean unsafe;
    private final Commands commands;

    /**
     * @param unsafe whether unsafe fixes were made too
     * @param commands what to type next
     */
    public FixReport(List<FixedFile> files, boolean unsafe, Commands commands) {
        this.commands = commands;
        this.files = files;
        this.unsafe = unsafe;
    }

    /** A line for each file, and one on what to do next. */
    public List<String> lines(boolean dryRun) {
        List<String> lines = new ArrayList<>();
        for (FixedFile file : files) {
            String done = file.fixed().isEmpty()
                    ? "nothing to fix"
                    : file.fixed().size() + (dryRun ? " would be fixed (" : " fixed (") + counts(file.fixed()) + ")";
            lines.add(file.source().name() + ": " + done + left(file));
        }
        if (files.stream().anyMatch(file -> !file.left().isEmpty())) {
            lines.add("What is left is shown by: " + commands.of("validate"));
        }
        return lines;
    }

    private String left(FixedFile file) {
        if (file.left().isEmpty()) {
            return "; nothing is left";
        }
        long more = file.left().stream()
                .flatMap(finding -> finding.fix().stream())
                .filter(fix -> !fix.safe())
                .count();
        String later = more > 0 && !unsafe ? ", " + more + " of them can be fixed with -Dresume.fix.unsafe" : "";
        return "; " + file.left().size() + " left" + later;
    }

    private static String counts(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes the diff of all files to {@code fix.diff}; with nothing to fix, removes one of an earlier run.
     *
     * @return the diff with a line in front that says how to apply it; empty if nothing is to be fixed
     */
    public Optional<String> writeDiff(Path output) {
        String diff = files.stream().map(FixedFile::diff).collect(Collectors.joining());
        OutputFolder folder = new OutputFolder(output);
        if (diff.isEmpty()) {
            folder.remove(DIFF);
            return Optional.empty();
        }
        folder.write(DIFF, diff.getBytes(StandardCharsets.UTF_8));
        return Optional.of("To apply this: " + (unsafe ? commands.of("fix", "-Dresume.fix.unsafe") : commands.of("fix"))
                + ", or git apply " + output.resolve(DIFF) + "\n" + diff);
    }
}
