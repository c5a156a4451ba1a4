package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class GenerateMojoTest {

    @TempDir
    Path output;

    private void run(GenerateMojo mojo) throws Exception {
        mojo.outputDirectory = output.toFile();
        mojo.execute();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    void writesThePageAndTheData(GenerateMojo mojo) throws Exception {
        run(mojo);
        assertThat(output.resolve("site/index.html")).content().contains("Nordlicht Systems");
        assertThat(output.resolve("site/resume.json")).content().contains("Nordlicht Systems");
    }

    @Test
    @Basedir("src/test/projects/reversed")
    @InjectMojo(goal = "generate")
    void doesNotLint(GenerateMojo mojo) throws Exception {
        run(mojo);
        assertThat(output.resolve("site/index.html")).exists();
        assertThat(output.resolve("reports")).doesNotExist();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "formats", value = "json")
    void writesOnlyTheFormatsAskedFor(GenerateMojo mojo) throws Exception {
        run(mojo);
        assertThat(output.resolve("site")).isDirectoryNotContaining("glob:**index.html");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "formats", value = "htm")
    void anUnknownFormatGetsTheNearestName(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("resume.formats=htm", "did you mean html?");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdfMaxPages", value = "1")
    void aResumeOfTooManyPagesIsNotWritten(GenerateMojo mojo) throws Exception {
        mojo.source = longResume();
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("Nothing was written", "1 error", "long.md");
        assertThat(output.resolve("site")).doesNotExist();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdfMaxPages", value = "1")
    @MojoParameter(name = "rules", value = "ats/too-long=warning")
    void aFindingThatDoesNotReachTheLimitKeepsNothing(GenerateMojo mojo) throws Exception {
        mojo.source = longResume();
        run(mojo);
        assertThat(output.resolve("site/resume.pdf")).exists();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdfMaxPages", value = "1")
    void whatTheBaselineAcceptsFailsNothing(GenerateMojo mojo) throws Exception {
        mojo.source = longResume();
        mojo.baseline = output.resolve("baseline.txt").toFile();
        mojo.baselineWrite = true;
        run(mojo);
        assertThat(output.resolve("baseline.txt")).content().contains(" ats/too-long ");

        mojo.baselineWrite = false;
        run(mojo);
        assertThat(output.resolve("site/resume.pdf")).exists();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdfMaxPages", value = "1")
    void whatTheBaselineDoesNotAcceptFails(GenerateMojo mojo) throws Exception {
        mojo.source = longResume();
        mojo.baseline =
                Files.writeString(output.resolve("baseline.txt"), "# nothing\n").toFile();
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Nothing was written");
    }

    private File longResume() throws IOException {
        return Files.writeString(output.resolve("long.md"), "# Ada Example\n\n## Notes\n\n" + "- a line\n".repeat(80))
                .toFile();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdfMaxPages", value = "0")
    void aLimitOfNoPagesIsTold(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.pdf.maxPages=0");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "lang", value = "Deutsch, bitte")
    void aLanguageThatIsNoTagIsTold(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("is no language tag");
    }

    @Test
    @Basedir("src/test/projects/empty")
    @InjectMojo(goal = "generate")
    void anEmptyFileWritesNothing(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);
        assertThat(output).isEmptyDirectory();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "formats", value = "html")
    void nothingIsWrittenAgainWhereNothingHasChanged(GenerateMojo mojo) throws Exception {
        List<String> said = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }
        });
        run(mojo);
        run(mojo);
        Files.writeString(output.resolve("site/index.html"), "<p>edited</p>");
        run(mojo);
        assertThat(said)
                .containsExactly(
                        "Wrote " + output.resolve("site"),
                        "Nothing has changed: " + output.resolve("site") + " stays as it is",
                        "Wrote " + output.resolve("site"));
        assertThat(output.resolve("site/index.html")).content().contains("Nordlicht Systems");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdfMaxPages", value = "1")
    @MojoParameter(name = "rules", value = "ats/too-long=warning")
    void aRunWithAFindingIsNotRemembered(GenerateMojo mojo) throws Exception {
        mojo.source = longResume();
        run(mojo);
        assertThat(output.resolve("site.record")).doesNotExist();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    void eachParameterThatChangesOutputsIsRemembered(GenerateMojo mojo) throws Exception {
        List<String> before = mojo.parameters();
        for (Field field : AbstractGenerateMojo.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            Object old = field.get(mojo);
            field.set(mojo, other(field.getType()));
            assertThat(mojo.parameters()).as(field.getName()).isNotEqualTo(before);
            field.set(mojo, old);
        }
    }

    private static Object other(Class<?> type) {
        if (type == List.class) {
            return List.of("other");
        }
        if (type == File.class) {
            return new File("other");
        }
        if (type == boolean.class) {
            return true;
        }
        return type == Integer.class ? (Object) 7 : "2001-02-03";
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    void anOutputFolderThatIsAFileIsAFaultOfTheMachine(GenerateMojo mojo) throws Exception {
        mojo.outputDirectory = Files.createFile(output.resolve("blocked")).toFile();
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("Can't write", "-Dresume.outputDirectory");
    }
}
