package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;
import static io.github.resumemaven.lint.rule.Lines.zhHant;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class CompatCharTest {
    private final Sample sample = Sample.of("typo/compat-char");

    @Test
    void findsRadicals() {
        sample.finds(zh("后端⟦⼯⟧程师，⟦⻓⟧期")).safelyFixedTo(zh("后端工程师，长期"));
    }

    @Test
    void findsThemInJapanese() {
        sample.finds(ja("⟦⽇⟧本語")).safelyFixedTo(ja("日本語"));
    }

    @Test
    void findsLigatures() {
        sample.finds(en("E⟦ﬃ⟧cient work⟦ﬂ⟧ows")).safelyFixedTo(en("Efficient workflows"));
    }

    @Test
    void findsThemInNames() {
        sample.finds("# ⟦⾼⟧五\n\n- 负责网关\n").safelyFixedTo("# 高五\n\n- 负责网关\n");
    }

    @Test
    void onlyHintsAtTheOtherScript() {
        sample.finds(zh("负责后端⟦開⟧发与数据处理"))
                .as(Severity.INFO)
                .safelyFixedTo(zh("负责后端開发与数据处理"))
                .fixedTo(zh("负责后端开发与数据处理"));
    }

    @Test
    void onlyHintsAtSimplifiedInTraditional() {
        sample.finds(zhHant("負責後端⟦开⟧發與資料處理")).as(Severity.INFO);
    }

    @Test
    void passesUsualCharacters() {
        sample.passes(zh("后端工程师 efficient"));
    }

    @Test
    void passesALineInTheOtherScript() {
        sample.passes(zh("參與臺灣的開源專案"));
    }

    @Test
    void passesSignsThatAreMeant() {
        sample.passes(en("№ 5, 3 ㎡, 20 ℃, ① ½"));
    }

    @Test
    void passesTraditionalInJapanese() {
        sample.passes(ja("開発を担当"));
    }

    @Test
    void passesNamesInTheOtherScript() {
        sample.passes("# 王五\n\n## 工作经历\n\n### 2020.01 - 2021.02 示例開發有限公司 后端工程师\n\n- 负责网关\n");
    }
}
