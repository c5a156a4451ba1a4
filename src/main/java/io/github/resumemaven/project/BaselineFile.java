package io.github.resumemaven.project;

import io.github.resumemaven.lint.Baseline;
import io.github.resumemaven.lint.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file with the findings that a project has accepted. */
public final class BaselineFile {
    private static final int SHOWN = 10;

    private final Path file;
    private final boolean rewrite;

    /** @param rewrite whether all that is found is accepted from now on */
    public BaselineFile(Path file, boolean rewrite) {
        this.file = file;
        this.rewrite = rewrite;
    }

    /**
     * What is left of a result.
     *
     * @param result without what is accepted
     * @param notes what the user should know: lines
     */
    public record Applied(Validation.Result result, List<String> notes) {}

    /** @throws UserFault when there is no such file, or it is no baseline */
    public Applied apply(Validation.Result found) {
        Baseline baseline = read();
        List<String> notes = new ArrayList<>();
        if (rewrite) {
            baseline = baseline.rewritten(found.files());
            write(baseline);
            notes.add("Accepted what was found, in " + file + ". Commit it.");
        }
        Baseline.Result result = baseline.accept(found.files());
        int accepted = found.findings().size()
                - result.files().stream()
                        .mapToInt(checked -> checked.findings().size())
                        .sum();
        if (accepted > 0 && !rewrite) {
            notes.add(accepted + " accepted in " + file + (accepted == 1 ? " is" : " are") + " not shown.");
        }
        if (!result.stale().isEmpty()) {
            notes.add(stale(result.stale()));
        }
        return new Applied(found.with(result.files()), notes);
    }

    private String stale(List<Baseline.Entry> stale) {
        StringBuilder out = new StringBuilder(file + " accepts what is not found any more:");
        stale.stream()
                .limit(SHOWN)
                .forEach(entry -> out.append("\n  " + entry.fingerprint() + " " + entry.rule() + " " + entry.file()));
        if (stale.size() > SHOWN) {
            out.append("\n  and ").append(stale.size() - SHOWN).append(" more");
        }
        return out.append(
                        "\nTo take it out: mvn resume:validate -Dresume.baseline=" + file + " -Dresume.baseline.write")
                .toString();
    }

    private Baseline read() {
        if (!Files.exists(file)) {
            if (rewrite) {
                return Baseline.EMPTY;
            }
            throw new UserFault(
                    "There is no baseline " + file + ". To accept all that is found today: mvn resume:validate"
                            + " -Dresume.baseline=" + file + " -Dresume.baseline.write");
        }
        try {
            return Baseline.parse(Files.readString(file));
        } catch (ConfigurationException e) {
            throw new UserFault(file + ": " + e.getMessage() + ". Name a file that resume.baseline.write wrote.", e);
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
