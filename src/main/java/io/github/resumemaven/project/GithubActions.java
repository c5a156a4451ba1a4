package io.github.resumemaven.project;

import io.github.resumemaven.report.GithubReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** A run of GitHub Actions: annotations beside the lines, and the summary of the step. */
public final class GithubActions {
    private final Optional<Path> summary;
    private final OutputStream out;

    private GithubActions(Optional<Path> summary, OutputStream out) {
        this.summary = summary;
        this.out = out;
    }

    /** Empty where this is no such run. Commands must begin a line, so that Maven's log, which puts a word before, is passed by. */
    public static Optional<GithubActions> of(Map<String, String> environment) {
        return of(environment, new FileOutputStream(FileDescriptor.out));
    }

    static Optional<GithubActions> of(Map<String, String> environment, OutputStream out) {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return Optional.empty();
        }
        Optional<Path> summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                .filter(file -> !file.isBlank())
                .map(Path::of);
        return Optional.of(new GithubActions(summary, out));
    }

    /** @param base the base folder, which the names of sources start from */
    public void tell(Validation.Result result, Path base) {
        GithubReport report = new GithubReport(Reports.names(base));
        try {
            out.write(report.annotations(result.files()).getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (summary.isPresent()) {
                Files.writeString(
                        summary.get(),
                        report.summary(result.files(), result.summary()),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new MachineFault("Can't write the summary for GitHub Actions: " + e.getMessage(), e);
        }
    }
}
