package io.github.resumemaven.report;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.Sample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A résumé with faults of many kinds, checked by the real rules on 30 June 2025. */
final class ReportSample {
    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    static final FileNames NAMES = FileNames.below(Path.of("/repo"), Path.of("/repo/my site"));

    static final String CV =
            """
            # Ada Example

            - Email: ada@lovelace.con

            <!-- resume-lint-disable-next-line links/placeholder: to be filled in -->
            [page](https://example.com/)

            ## Experience

            ### 2019.7 - 2021.03 Example Ltd, Developer

            - 😀 Built <script>"a & b"</script> things. ]]>

            ### 2017.02 - 2016.06 Sample Inc, Developer

            ### 2013.02 - 2015.06 Third & Sons, Developer
            """;

    private ReportSample() {}

    static List<Checked> checked() {
        return checked(CV);
    }

    static List<Checked> checked(String text) {
        return List.of(new Linter(Configuration.DEFAULT)
                .check(Context.of(Sample.read("cv 简.md", text), Lexicon.load(), TODAY)));
    }

    static Summary summary(List<Checked> files) {
        return Summary.of(
                files.stream().flatMap(file -> file.findings().stream()).toList(), files.size());
    }
}
