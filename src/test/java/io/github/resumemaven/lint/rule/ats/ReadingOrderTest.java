package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Prints;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final String LONG =
            "moved the settlement of cards from nightly batches to streams, so that merchants"
                    + " see their funds in minutes and not in hours";

    private final Sample real = Sample.of("ats/reading-order").in(Prints::real);

    private static Sample saying(String... lines) {
        return Sample.of("ats/reading-order").in(Prints.saying(OptionalInt.empty(), List.of(lines)));
    }

    @Test
    void findsCellsThatStandBesideEachOther() {
        real.finds("# Ada Example\n\n## Notes\n\n| before | after |\n|---|---|\n| ⟦" + LONG + "⟧ | ⟦read models of 14"
                        + " services were replaced by one that is replicated, which halved the latency of it all⟧ |\n")
                .as(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void findsWhatWasMovedUp() {
        saying("Ada Example", "Notes", "third remark of all", "first remark of all", "second remark of all")
                .finds("# Ada Example\n\n## Notes\n\n- first remark of all\n- second remark of all\n- ⟦third remark of"
                        + " all⟧\n")
                .saying("the PDF has this in another place than the file");
    }

    @Test
    void findsWhatWasMovedDown() {
        saying("林示例", "说明", "第二条说明的文字", "第三条说明的文字", "第一条说明的文字")
                .finds("# 林示例\n\n## 说明\n\n- ⟦第一条说明的文字⟧\n- 第二条说明的文字\n- 第三条说明的文字\n");
    }

    @Test
    void passesTheOrderOfTheFile() {
        real.passes("# Ada Example\n\nada@lovelace.dev · +44 20 7946 0123\n\n## Experience\n\n### Engineer at Tern Ltd"
                + " (2019 - 2020)\n\n- " + LONG + "\n\n## Languages\n\n- English: native\n- Danish: good\n");
    }

    @Test
    void passesALongTitleBesideItsDates() {
        real.passes("# Ada Example\n\n## Experience\n\n### 2019.07 - 2020.03 Principal Engineer for Distributed Ledgers"
                + " and Settlement at Northern Tern Payments and Clearing International Holdings Ltd\n\n- " + LONG
                + "\n");
    }

    @Test
    void passesContactsThatStandBelow() {
        real.passes("# 林示例\n\n## 工作经历\n\n### 2019.07 - 2021.03 某某科技有限公司 后端工程师\n\n- 负责订单系统的开发\n\n"
                + "## 联系方式\n\n- 邮箱：lin.shili@lovelace.dev\n- 博客：[我的技术博客](https://lovelace.dev/blog)\n");
    }

    @Test
    void passesATableOfShortCells() {
        real.passes("# Ada Example\n\n## Notes\n\n| before | after |\n|---|---|\n| nightly batches | streams |\n");
    }

    @Test
    void passesWhereNoPdfWasRendered() {
        Sample.of("ats/reading-order").passes("# Ada Example\n\n## Notes\n\nfirst remark of all\n");
    }
}
