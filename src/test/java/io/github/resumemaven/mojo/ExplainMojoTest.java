package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

@MojoTest
class ExplainMojoTest {
    private final List<String> said = new ArrayList<>();

    private void run(ExplainMojo mojo) throws Exception {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }
        });
        mojo.execute();
    }

    @Test
    @Basedir("src/test/projects/no-resume")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "dates/overlap")
    void showsThePageOfARule(ExplainMojo mojo) throws Exception {
        run(mojo);
        assertThat(said).singleElement().asString().contains("dates/overlap", "When to switch off", "months");
    }

    @Test
    @Basedir("src/test/projects/no-resume")
    @InjectMojo(goal = "explain")
    void listsAllRules(ExplainMojo mojo) throws Exception {
        run(mojo);
        assertThat(said.get(0)).contains("contact/name-missing", "structure/required-section");
        assertThat(said.get(1))
                .matches(
                        "One of them: mvn io.github.resumemaven:resume-maven-plugin:\\S+:explain -Dresume.rule=<rule>");
    }

    @Test
    @Basedir("src/test/projects/no-resume")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "overlap")
    void anUnknownRuleGetsTheNearestName(ExplainMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching(
                        "there is no rule overlap; did you mean dates/overlap\\? All are listed by: mvn \\S+:explain");
    }
}
