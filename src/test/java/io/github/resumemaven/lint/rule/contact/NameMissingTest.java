package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMissingTest {
    private final Sample sample = Sample.of("contact/name-missing");

    @Test
    void findsAFileThatStartsWithASection() {
        sample.finds("## ⟦Experience⟧\n\n### 2019.07 - 2021.03 Example Ltd\n\n- work\n");
    }

    @Test
    void findsAContactBlockWithoutAName() {
        sample.finds("#### ⟦基本信息⟧\n\n- 邮箱 lin@lovelace.dev\n- 电话 13800138000\n");
    }

    @Test
    void findsAFrontMatterTitleThatIsNoName() {
        sample.finds("---\ntitle: 个人简历\n---\n\n## ⟦工作经历⟧\n\n### 2019.07 - 2021.03 示例公司\n");
    }

    @Test
    void passesANameInTheFirstHeading() {
        sample.passes("# Ada Example\n\n## Experience\n");
    }

    @Test
    void passesANameInTwoScripts() {
        sample.passes("# 山田 例子 / Reiko Yamada\n\n- Mail: reiko@lovelace.dev\n\n## 経歴サマリー\n\n開発をしました。\n");
    }

    @Test
    void passesANameWithARoleBehindAWideBlank() {
        sample.passes("# 林示例　高级软件工程师\n\n- 邮箱：lin@lovelace.dev\n\n## 工作经历\n\n在示例公司工作。\n");
    }

    @Test
    void passesANameInTheFrontMatter() {
        sample.passes("---\nname: Ada Example\n---\n\n## Experience\n");
    }

    @Test
    void passesALabelledName() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n\n#### 工作经历\n");
    }

    @Test
    void passesAJapaneseLabel() {
        sample.passes("# 職務経歴書\n\n- 氏名：山田 例子\n\n## 職務経歴\n");
    }

    @Test
    void passesWhereNoNameIsRequired() {
        sample.in(context -> context.withRequiredContacts(List.of("email"))).passes("## Experience\n\ntext\n");
    }
}
