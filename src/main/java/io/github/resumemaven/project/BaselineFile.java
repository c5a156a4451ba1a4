package io.github.resumemaven.project;

import io.github.resumemaven.lint.Baseline;
import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Rules;
import io.github.resumemaven.report.Commands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The file with the findings that a project has accepted. */
public final class BaselineFile {
    private static final int SHOWN = 10;

    private final Path file;
    private final String name;
    private final boolean rewrite;
    private final Commands commands;
    private final String goal;

    /**
     * @param base the base folder, from which the file is named in messages
     * @param rewrite whether all that is found is accepted from now on
     * @param commands what messages tell to type
     * @param goal that finds what the file accepts
     */
    public BaselineFile(Path file, Path base, boolean rewrite, Commands commands, String goal) {
        this.file = base.resolve(file);
        this.name = this.file.startsWith(base) ? base.relativize(this.file).toString() : file.toString();
        this.rewrite = rewrite;
        this.commands = commands;
        this.goal = goal;
    }

    /**
     * What is left of a result.
     *
     * @param result without what is accepted
     * @param note what was done; empty if nothing was
     * @param stale which entries are not needed any more, and what to do about them; empty if all are
     */
    public record Applied(Validation.Result result, Optional<String> note, Optional<String> stale) {}

    /** @throws UserFault when there is no such file, or it is no baseline */
    public Applied apply(Validation.Result found) {
        Baseline baseline = read();
        if (rewrite) {
            baseline = baseline.rewritten(found.files());
            write(baseline);
        }
        Baseline.Result result = baseline.accept(found.files());
        Validation.Result left = found.with(result.files());
        int accepted = found.findings().size() - left.findings().size();
        return new Applied(
                left,
                note(accepted),
                Optional.of(result.stale()).filter(stale -> !stale.isEmpty()).map(this::stale));
    }

    /**
     * What is left of what rules on outputs found.
     *
     * @param findings without what is accepted
     * @param note what was done; empty if nothing was
     * @param stale which entries are not needed any more, and what to do about them; empty if all are
     */
    public record Left(List<Finding> findings, Optional<String> note, Optional<String> stale) {}

    /**
     * @param files the names of those whose outputs were looked at
     * @throws UserFault when there is no such file, or it is no baseline
     */
    public Left apply(List<Finding> found, Set<String> files) {
        Predicate<Baseline.Entry> lookedFor = entry -> files.contains(entry.file())
                && Rules.find(entry.rule()).filter(Rule::readsOutput).isPresent();
        Baseline baseline = read();
        if (rewrite) {
            baseline = baseline.rewritten(found, lookedFor);
            write(baseline);
        }
        Baseline.Left left = baseline.accept(found, lookedFor);
        return new Left(
                left.findings(),
                note(found.size() - left.findings().size()),
                Optional.of(left.stale()).filter(stale -> !stale.isEmpty()).map(this::stale));
    }

    private Optional<String> note(int accepted) {
        if (rewrite) {
            return Optional.of("Accepted all that was found, " + accepted + " in number, in " + name + ". Commit it.");
        }
        return accepted == 0
                ? Optional.empty()
                : Optional.of(accepted + " accepted in " + name + (accepted == 1 ? " is" : " are") + " not shown.");
    }

    private String stale(List<Baseline.Entry> stale) {
        StringBuilder out = new StringBuilder(name + " accepts what is not found any more:");
        stale.stream()
                .limit(SHOWN)
                .forEach(entry -> out.append("\n  " + entry.fingerprint() + " " + entry.rule() + " " + entry.file()));
        if (stale.size() > SHOWN) {
            out.append("\n  and ").append(stale.size() - SHOWN).append(" more");
        }
        return out.append("\nTo take it out: " + writing()).toString();
    }

    private String writing() {
        return commands.of(goal, "-Dresume.baseline=" + name, "-Dresume.baseline.write");
    }

    private Baseline read() {
        if (!Files.exists(file)) {
            if (rewrite) {
                return Baseline.EMPTY;
            }
            throw new UserFault("There is no baseline " + name + ". To accept all that is found today: " + writing());
        }
        try {
            return Baseline.parse(Files.readString(file));
        } catch (ConfigurationException e) {
            throw new UserFault(name + ": " + e.getMessage() + ". Name a file that resume.baseline.write wrote.", e);
        } catch (IOException e) {
            throw new MachineFault("Can't read the baseline " + file + ": " + e.getMessage(), e);
        }
    }

    private void write(Baseline baseline) {
        try {
            Path target = file.toAbsolutePath();
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, baseline.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MachineFault("Can't write the baseline " + file + ": " + e.getMessage(), e);
        }
    }
}
