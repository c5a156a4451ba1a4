package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;
import static io.github.resumemaven.lint.rule.Lines.zhHant;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class HalfwidthPunctTest {
    private final Sample sample = Sample.of("typo/halfwidth-punct");

    @Test
    void findsACommaBetweenChinese() {
        sample.finds(zh("负责开发⟦,⟧维护"))
                .saying("punctuation of half width in text of full width")
                .safelyFixedTo(zh("负责开发，维护"));
    }

    @Test
    void findsACommaWithASpace() {
        sample.finds(zh("负责工具链⟦,⟧ 提供平台⟦;⟧ 完成交付")).safelyFixedTo(zh("负责工具链，提供平台；完成交付"));
    }

    @Test
    void findsACommaBetweenALatinWordAndChinese() {
        sample.finds(zh("熟悉 Spring boot⟦,⟧5年经验⟦,⟧Java 优先")).safelyFixedTo(zh("熟悉 Spring boot，5年经验，Java 优先"));
    }

    @Test
    void findsAnExclamationAndAQuestion() {
        sample.finds(zh("为什么⟦?⟧热爱编程⟦!⟧")).safelyFixedTo(zh("为什么？热爱编程！"));
    }

    @Test
    void findsItBehindAFigure() {
        sample.finds(zh("效率提高 80%+⟦,⟧利用多租户")).safelyFixedTo(zh("效率提高 80%+，利用多租户"));
    }

    @Test
    void findsAPointAtTheEndAndFixesItOnlyUnsafely() {
        sample.finds(zh("提升了性能⟦.⟧ 减少了成本⟦.⟧")).safelyFixedTo(zh("提升了性能. 减少了成本.")).fixedTo(zh("提升了性能。减少了成本。"));
    }

    @Test
    void findsItInJapanese() {
        sample.finds(ja("設計⟦,⟧開発を担当")).safelyFixedTo(ja("設計、開発を担当"));
    }

    @Test
    void findsItInTraditionalChinese() {
        sample.finds(zhHant("負責開發⟦,⟧維護")).safelyFixedTo(zhHant("負責開發，維護"));
    }

    @Test
    void findsItInBoldText() {
        sample.finds(zh("**研究员⟦,⟧ 示例科技** 与其他")).safelyFixedTo(zh("**研究员，示例科技** 与其他"));
    }

    @Test
    void onlyHintsAtColonsWhereMostAreWide() {
        sample.finds(zh("语言：Java；框架：Spring；数据库⟦:⟧ MySQL")).as(Severity.INFO).fixedTo(zh("语言：Java；框架：Spring；数据库：MySQL"));
    }

    @Test
    void passesColonsWhereMostAreNarrow() {
        sample.passes(zh("语言: Java"));
    }

    @Test
    void passesSignsOfNamesAndNumbers() {
        sample.passes(zh("C#、.NET、Node.js，熟悉.NET开发，GPA 3.8/4.0，提升了30%性能，p99<30ms，1,000 次，12:30，1:2，v1.8.0"));
    }

    @Test
    void passesListsOfLatinWords() {
        sample.passes(zh("熟悉 Java,Go,Python 等；Java, Go"));
    }

    @Test
    void passesAddressesCodeAndMail() {
        sample.passes(zh("见 <https://wang.dev/路径,参数?甲=1;乙=2>，`甲,乙`，wang@example.org"));
    }

    @Test
    void passesNumeralsOfLists() {
        sample.passes(zh("一. 项目"));
    }

    @Test
    void passesEnglish() {
        sample.passes(en("Led the 北京, 上海 and 广州 teams"));
    }

    @Test
    void passesCitations() {
        sample.passes("---\nlang: zh-CN\n---\n\n# 王五\n\n## 论文\n\n"
                + "1. **王五**, 李某某. 示例系统的可靠性评价. 示例计算机杂志, 2021, 12(3): 201-205.\n");
    }

    @Test
    void passesEntities() {
        sample.passes(zh("研发&amp;测试"));
    }

    @Test
    void findsOnceWhatIsSoThroughout() {
        String half = "开发,测试,运维,交付,".repeat(4);
        sample.finds(zh("负责设计⟦,⟧" + half + "支持"))
                .saying("17 marks like this one have half width in text of full width")
                .safelyFixedTo(zh("负责设计，" + half.replace(',', '，') + "支持"));
    }
}
