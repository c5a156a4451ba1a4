package io.github.resumemaven.lint;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Prints the findings in the files that are named: to read what rules do to résumés at hand. */
final class LintFiles {
    private LintFiles() {}

    public static void main(String[] args) throws Exception {
        Lexicon lexicon = Lexicon.load();
        Linter linter = new Linter(Configuration.parse(System.getProperty("rules", "")));
        for (String arg : args) {
            Path file = Path.of(arg);
            Resume resume = new ResumeReader(lexicon).read(file.getFileName().toString(), Files.readAllBytes(file));
            for (Finding finding : linter.lint(Context.of(resume, lexicon, LocalDate.now()))) {
                Position at = finding.source().position(finding.span().start());
                System.out.printf(
                        "%s:%d:%d: %s %s: %s «%s»%s%n",
                        finding.source(),
                        at.line(),
                        at.column(),
                        finding.severity().key(),
                        finding.rule(),
                        finding.message(),
                        finding.source().text(finding.span()).replace('\n', '⏎'),
                        finding.fix().map(fix -> " [" + fix.title() + "]").orElse(""));
            }
        }
    }
}
