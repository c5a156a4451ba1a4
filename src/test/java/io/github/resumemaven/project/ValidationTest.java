package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.link.LinkChecker;
import io.github.resumemaven.link.LinkMode;
import io.github.resumemaven.link.LinkPolicy;
import io.github.resumemaven.link.LinkProgress;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @TempDir
    Path base;

    private Validation.Result validated(int files, LinkAsking links) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path file = Files.writeString(
                    base.resolve("cv" + i + ".md"),
                    "# Ada Example\n\n- [here](no-such-file.md)\n- [there](https://host" + i
                            + ".example/)\n\n## Experience\n\n### 2019.07 - 2018.03 Example Ltd\n");
            sources.addAll(Sources.named(base, file));
        }
        return new Validation(LEXICON, links)
                .run(
                        sources,
                        new Validation.Settings(
                                Configuration.DEFAULT,
                                List.of("name"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2025, 6, 30)));
    }

    private static LinkAsking local() {
        Supplier<LinkChecker> checker =
                () -> LinkChecker.of(LinkPolicy.builder().mode(LinkMode.LOCAL).build());
        return new LinkAsking(checker, LinkProgress.NONE);
    }

    /** Of so many, none is kept while servers are asked. */
    @Test
    void manyFilesAreValidatedAsFewAre() throws IOException {
        Validation.Result many = validated(Validation.FEW + 1, local());
        assertThat(many.files()).hasSize(Validation.FEW + 1);
        assertThat(many.files().get(0).findings())
                .extracting(Finding::rule)
                .contains("dates/end-before-start")
                .isEqualTo(rules(validated(1, local()).files().get(0)));
        assertThat(many.links())
                .extracting(link -> link.verdict().url())
                .contains("https://host0.example/", "https://host" + Validation.FEW + ".example/", "no-such-file.md");
    }

    private static List<String> rules(Checked file) {
        return file.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void filesKeepTheirOrder() throws IOException {
        List<String> names = validated(30, LinkAsking.OFF).files().stream()
                .map(file -> file.source().name())
                .toList();
        assertThat(names).hasSize(30).isSorted();
    }
}
