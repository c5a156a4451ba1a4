package io.github.resumemaven.report;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code TEST-resume.xml}: a suite for each file, a test for each rule that ran, as JUnit reports look and CI servers read
 * them. A test fails where the build does; what was found below that stands in its output.
 */
public final class JunitReport {
    private final Optional<Severity> limit;

    /** @param limit the severity from which a finding fails the build; empty: none does */
    public JunitReport(Optional<Severity> limit) {
        this.limit = limit;
    }

    /** The whole file as text; ends in a line end. */
    public String render(List<Checked> files) {
        return parts(files).collect(Collectors.joining());
    }

    /** The same in parts, one for each file and one at each end. */
    public Stream<String> parts(List<Checked> files) {
        return Stream.of(
                        Stream.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"),
                        files.stream().map(this::suite),
                        Stream.of("</testsuites>\n"))
                .flatMap(each -> each);
    }

    private String suite(Checked file) {
        StringBuilder out = new StringBuilder();
        String name = Markup.escape(file.source().name());
        long failed = file.rules().stream()
                .filter(rule -> of(file, rule).stream().anyMatch(this::fails))
                .count();
        out.append("  <testsuite name=\"" + name + "\" tests=\"" + file.rules().size() + "\" failures=\"" + failed
                + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        for (Rule rule : file.rules()) {
            out.append("    <testcase classname=\"" + name + "\" name=\"" + Markup.escape(rule.id()) + "\" time=\"0\"");
            List<Finding> found = of(file, rule);
            if (found.isEmpty()) {
                out.append("/>\n");
                continue;
            }
            out.append(">\n");
            boolean failure = found.stream().anyMatch(this::fails);
            String element = failure ? "failure" : "system-out";
            String message = failure
                    ? " type=\"" + found.get(0).severity().key() + "\" message=\""
                            + Markup.escape(found.get(0).message()) + "\""
                    : "";
            out.append("      <" + element + message + ">");
            found.forEach(finding -> out.append(Markup.escape(line(finding))).append('\n'));
            out.append("</" + element + ">\n    </testcase>\n");
        }
        return out.append("  </testsuite>\n").toString();
    }

    private static List<Finding> of(Checked file, Rule rule) {
        return file.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    private boolean fails(Finding finding) {
        return limit.filter(least -> finding.severity().compareTo(least) <= 0).isPresent();
    }

    private static String line(Finding finding) {
        Position at = finding.source().position(finding.span().start());
        return finding.source().name() + ":" + at.line() + ":" + at.column() + ": "
                + finding.severity().key() + ": " + finding.message()
                + finding.help().map(help -> " (" + help + ")").orElse("");
    }
}
