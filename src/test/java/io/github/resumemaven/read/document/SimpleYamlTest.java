package io.github.resumemaven.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleYamlTest {

    private static Optional<Data.Mapping> simple(String yaml) {
        SourceText source = new SourceText("cv.md", yaml);
        return SimpleYaml.mapping(source, source.span());
    }

    private static Data.Mapping whole(String yaml) {
        SourceText source = new SourceText("cv.md", yaml);
        return YamlReader.readWhole(source, source.span()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 个人简历\ndate: 2021-01-16 19:19:40\nlayout: resume\n",
                "title: Ada's \"CV\" - [x] {y} & z, https://ada.example/#top\r\n\r\nlang: sv\r\n",
                "a: b   \n",
                "date: 2026-01-31\n",
            })
    void linesOfWordsAreWhatTheWholeParserReads(String yaml) {
        assertThat(simple(yaml).orElseThrow().pairs()).isEqualTo(whole(yaml).pairs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: true\n",
                "a: 12\n",
                "a: 1.5\n",
                "a: ~\n",
                "a:\n",
                "a: 'b'\n",
                "a: [b]\n",
                "a: |\n  b\n",
                "a: b: c\n",
                "a: b # c\n",
                "a: b\n  c\n",
                "a:\n  - b\n",
                "a: b:\n",
                "a: *b\n",
                "- a\n",
                "yes: no\n",
                "a: 😀\n",
                "# a\n",
                "a\n",
            })
    void allElseIsLeftToTheWholeParser(String yaml) {
        assertThat(simple(yaml)).isEmpty();
    }

    @RepeatedTest(500)
    void whateverIsReadIsReadTheSame(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String signs = "ab名 :#-'\"[]{},&*!|>%@`~?.0129é\t";
        StringBuilder yaml = new StringBuilder();
        for (int line = 0; line < 3; line++) {
            yaml.append("k").append(line).append(": ").append(random.nextBoolean() ? "w" : "2021-1");
            IntStream.range(0, random.nextInt(12))
                    .forEach(i -> yaml.append(signs.charAt(random.nextInt(signs.length()))));
            yaml.append('\n');
        }
        String text = yaml.toString();
        simple(text).ifPresent(mapping -> assertThat(mapping.pairs())
                .isEqualTo(whole(text).pairs()));
    }
}
