package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownMaskTest {

    private static String shape(String markdown) {
        return Shape.of(
                new DocumentParser().parse("cv.md", markdown.getBytes(UTF_8)).blocks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
            ## Work {#work .wide a="b c"}        | H2(Work)
            ## Work ## {: .wide}                 | H2(Work)
            ## Work {-}                          | H2(Work)
            ## {name} of {value}                 | H2({name} of {value})
            ::: {.wide #a}                       | ''
            ::::: columns :::::                  | ''
            :::                                  | ''
            {: .wide}                            | ''
            {:.wide}                             | ''
            {:toc}                               | ''
            {.wide}                              | ''
            {wide}                               | P({wide})
            **a**{: .b} c                        | P(S(a) c)
            [a](b){:target="_blank"}, c          | P(L(a), c)
            [a](b){target=_blank rel='x y'}      | P(L(a))
            [a *b*]{.small} c                    | P(a E(b) c)
            a {: .b}                             | P(a )
            a {.b}                               | P(a {.b})
            Elixir: {:ok, 1}                     | P(Elixir: {:ok, 1})
            """)
    void attributesAndFencesAreNoText(String markdown, String shape) {
        assertThat(shape(markdown)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ##Work              | H2(Work)
            ###2019 Nordlicht   | H3(2019 Nordlicht)
            #姓名               | H1(姓名)
            #Ada Lindqvist      | H1(Ada Lindqvist)
            # 1                 | H1(1)
            #1 in sales         | P(#1 in sales)
            #define X           | P(#define X)
            #!/bin/sh           | P(#!/bin/sh)
            #OpenToWork         | P(#OpenToWork)
            #Java #Maven        | P(#Java #Maven)
            - #tag              | UL(LI(P(#tag)))
            - ##Work            | UL(LI(H2(Work)))
            - # Work            | UL(LI(H1(Work)))
            I am a #hashtag     | P(I am a #hashtag)
            """)
    void aNumberSignOpensAHeadingWhereOneIsMeant(String markdown, String shape) {
        assertThat(shape(markdown)).isEqualTo(shape);
    }

    @Test
    void codeIsLeftAlone() {
        assertThat(shape("```\n#define x\n:::\n{: .a}\n```\n{: .b}\n~~~c\n```\n:::\n~~~\n"))
                .isEqualTo("PRE(#define x\n:::\n{: .a}) PRE(```\n:::)");
    }

    @Test
    void anUnderlinedHeadingMayHaveAttributes() {
        assertThat(shape("Work {.wide}\r\n====\r\n")).isEqualTo("H1(Work)");
    }

    @Test
    void listsMayHaveEmptyItemsAndHeadings() {
        assertThat(shape("- \n- ## Work\n  text\n-\n")).isEqualTo("UL(LI() LI(H2(Work) P(text)) LI())");
    }
}
