package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Prints;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TooLongTest {
    private static final List<String> FIRST =
            List.of("Ada Example", "Experience", "Engineer · Tern Ltd 2019 – 2020", "built the fare search");

    private static Sample of(int mostPages, List<String>... pages) {
        return Sample.of("ats/too-long").in(Prints.saying(OptionalInt.of(mostPages), pages));
    }

    @Test
    void findsWhereThePageTooManyBegins() {
        of(1, FIRST, List.of("• led the migration of the ledger", "Education", "Example University"))
                .finds("# Ada Example\n\n## Experience\n\n### Engineer at Tern Ltd (2019 - 2020)\n\n- built the fare"
                        + " search\n- ⟦led the migration of the ledger⟧\n\n## Education\n\nExample University\n")
                .saying("the PDF has 2 pages and may have 1: 3 lines are too many, from “led the migration of the"
                        + " ledger” on")
                .as(Severity.ERROR);
    }

    @Test
    void findsAParagraphThatRunsOnToIt() {
        of(1, List.of("林示例", "自我评价", "八年后端开发经验，熟悉高并发"), List.of("系统的设计与优化。"))
                .finds("# 林示例\n\n## 自我评价\n\n⟦八年后端开发经验，熟悉高并发系统的设计与优化。⟧\n")
                .saying("the PDF has 2 pages and may have 1: 1 line is too many, from “系统的设计与优化。” on");
    }

    @Test
    void findsTheFirstOfSeveralPages() {
        of(
                        2,
                        FIRST,
                        List.of("led the migration of the ledger"),
                        List.of("wrote the handbook", "ran it"),
                        List.of("more"))
                .finds("# Ada Example\n\n## Experience\n\n### Engineer at Tern Ltd (2019 - 2020)\n\n- built the fare"
                        + " search\n- led the migration of the ledger\n- ⟦wrote the handbook⟧\n- ran it\n- more\n")
                .saying("the PDF has 4 pages and may have 2: 3 lines are too many, from “wrote the handbook” on");
    }

    @Test
    void findsTheRealSecondPage() {
        String lines = "- a line that is the same as others\n".repeat(60);
        Sample.of("ats/too-long")
                .in(context -> Prints.onShortPages(context, 61))
                .finds("# Ada Example\n\n## Notes\n\n" + lines + "\n⟦Only this is unique.⟧\n");
    }

    @Test
    void passesWhatFits() {
        of(1, FIRST).passes("# Ada Example\n");
        of(2, FIRST, FIRST).passes("# Ada Example\n");
    }

    @Test
    void passesWhereNobodySetALimit() {
        Sample.of("ats/too-long")
                .in(Prints.saying(OptionalInt.empty(), FIRST, FIRST))
                .passes("# Ada Example\n");
    }

    @Test
    void passesWhereNoPdfWasRendered() {
        Sample.of("ats/too-long").passes("# Ada Example\n");
    }
}
