package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "CNAME, CNAME, true",
        "CNAME, cv/CNAME, false",
        "CNAME, CNAMES, false",
        "pr-preview/**, pr-preview/1/index.html, true",
        "pr-preview/**, pr-preview, false",
        "pr-preview/, pr-preview/1/index.html, true",
        "/pr-preview/**, pr-preview/1, true",
        "**/CNAME, CNAME, true",
        "**/CNAME, a/b/CNAME, true",
        "*.txt, a.txt, true",
        "*.txt, b/a.txt, false",
        "a?c, abc, true",
        "a?c, a/c, false",
        "a.c, abc, false",
        "简历/*, 简历/王.html, true",
        "**, a/b, true",
        "a[b]{c}, a[b]{c}, true",
    })
    void matches(String pattern, String path, boolean kept) {
        assertThat(new KeepPatterns(List.of(pattern)).keeps(path)).isEqualTo(kept);
    }

    @Test
    void keepsNothingByAnEmptyPattern() {
        assertThat(new KeepPatterns(List.of("", " ")).keeps("")).isFalse();
    }
}
