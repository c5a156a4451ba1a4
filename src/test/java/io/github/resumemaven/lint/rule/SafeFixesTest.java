package io.github.resumemaven.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The safe fixes of typography and names together, on a résumé made of what tools are known to damage. */
class SafeFixesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static final String BEFORE =
            """
            ---
            title: 王五的Java简历
            lang: zh-CN
            ---

            # 王五

            - 邮箱: wang.wu@example.org
            - 电话: 138-0013-8000
            - 主页: https://wang.example.org/简历,2024?a=1;b=2

            ## 工作经历

            ### 2019.07 - 至今  某某科技有限公司   后端工程师(Java)

            - 熟悉C#、.NET、Node.js,开发「豆瓣FM」与AWS/阿里云网关
            - GPA 3.8/4.0，提升了30%性能，p99<30ms；在B站分享
            - 使用`Mysql,Redis`缓存 ，修改./conf/mysql.json中的mysql配置
            - **技术：** Github、springboot;见[文档Java版](https://wang.example.org/java,文档)

            ### 2017.07 - 2019.06  示例Soft公司   工程师

            - 后端⼯程，ＡＢＣ系统
            """;

    private static final String AFTER =
            """
            ---
            title: 王五的Java简历
            lang: zh-CN
            ---

            # 王五

            - 邮箱: wang.wu@example.org
            - 电话: 138-0013-8000
            - 主页: https://wang.example.org/简历,2024?a=1;b=2

            ## 工作经历

            ### 2019.07 - 至今  某某科技有限公司   后端工程师(Java)

            - 熟悉 C#、.NET、Node.js，开发「豆瓣FM」与 AWS/阿里云网关
            - GPA 3.8/4.0，提升了 30% 性能，p99<30ms；在B站分享
            - 使用`Mysql,Redis`缓存，修改./conf/mysql.json中的 MySQL 配置
            - **技术：** GitHub、Spring Boot；见[文档 Java 版](https://wang.example.org/java,文档)

            ### 2017.07 - 2019.06  示例Soft公司   工程师

            - 后端工程，ABC 系统
            """;

    private static List<Fix> fixes(String text) {
        Context context = Context.of(Sample.read("resume.md", text), LEXICON, LocalDate.of(2025, 6, 30));
        return new Linter(Configuration.parse("*=off, typo/*=warning, tech/*=warning"))
                .lint(context).stream()
                        .map(Finding::fix)
                        .flatMap(fix -> fix.stream())
                        .filter(Fix::safe)
                        .toList();
    }

    /** Applies what does not overlap, again and again, until nothing is left. */
    private static String fixed(String text) {
        String now = text;
        for (int round = 0; round < 5; round++) {
            List<Edit> edits = new ArrayList<>();
            for (Fix fix : fixes(now)) {
                boolean free = fix.edits().stream().noneMatch(edit -> edits.stream()
                        .anyMatch(other -> other.span().overlaps(edit.span())
                                || other.span().start() == edit.span().start()));
                if (free) {
                    edits.addAll(fix.edits());
                }
            }
            edits.sort((a, b) -> Integer.compare(b.span().start(), a.span().start()));
            StringBuilder next = new StringBuilder(now);
            edits.forEach(edit -> next.replace(edit.span().start(), edit.span().end(), edit.replacement()));
            now = next.toString();
        }
        return now;
    }

    private static List<String> facts(Resume resume) {
        List<String> facts = new ArrayList<>();
        resume.basics().values().map(Value::get).forEach(facts::add);
        for (Entry entry : resume.entries().toList()) {
            entry.fields()
                    .forEach(field ->
                            facts.add(field.name() + " " + field.value().get()));
            entry.period().ifPresent(period -> facts.add(resume.source().text(period.span())));
        }
        return facts;
    }

    @Test
    void writeWhatAnEditorWould() {
        assertThat(fixed(BEFORE)).isEqualTo(AFTER);
    }

    @Test
    void leaveNothingToFix() {
        assertThat(fixes(AFTER)).isEmpty();
    }

    @Test
    void leaveTheFactsAsTheyWere() {
        assertThat(facts(Sample.read("resume.md", AFTER))).isEqualTo(facts(Sample.read("resume.md", BEFORE)));
    }
}
