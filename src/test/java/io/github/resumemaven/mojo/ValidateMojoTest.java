package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal does, and what it says about input that it can do nothing with. */
@MojoTest
@MojoParameter(name = "links", value = "off")
class ValidateMojoTest {

    @TempDir
    Path output;

    private void run(ValidateMojo mojo) throws Exception {
        mojo.outputDirectory = output.toFile();
        mojo.execute();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "validate")
    void aResumeWithoutAFaultPasses(ValidateMojo mojo) throws Exception {
        run(mojo);
        assertThat(output.resolve("reports/findings.json")).content().contains("\"errors\": 0");
    }

    @Test
    @Basedir("src/test/projects/reversed")
    @InjectMojo(goal = "validate")
    void aFailureNamesTheFileTheCountAndTheNextCommand(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("2 errors", "cv.md", ":validate");
    }

    @Test
    @Basedir("src/test/projects/reversed")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "never")
    void neverFailsOnlyReports(ValidateMojo mojo) throws Exception {
        run(mojo);
        assertThat(output.resolve("reports/findings.json")).content().contains("\"errors\": 2");
    }

    @Test
    @Basedir("src/test/projects/reversed")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "rules", value = "dates/end-before-start=off, contact/*=off")
    void rulesCanBeSwitchedOff(ValidateMojo mojo) {
        assertThatCode(() -> run(mojo)).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "rules", value = "dates/overlp=off")
    void anUnknownRuleGetsTheNearestName(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("resume.rules", "dates/overlp", "did you mean dates/overlap?");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "warnings")
    void anUnknownSeverityGetsTheNearestName(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("resume.failOn=warnings", "did you mean warning?");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "today", value = "tomorrow")
    void aDayThatIsNoneIsTold(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.today=tomorrow is no date");
    }

    @Test
    @Basedir("src/test/projects/folder")
    @InjectMojo(goal = "validate")
    void aFolderWithoutResumesSaysWhatWasLookedFor(ValidateMojo mojo) {
        mojo.source = new File("cvs");
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("The folder cvs holds no résumé", "*.md");
    }

    @Test
    @Basedir("src/test/projects/empty")
    @InjectMojo(goal = "validate")
    void anEmptyFileIsTold(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.md")
                .hasMessageContaining("empty");
    }

    @Test
    @Basedir("src/test/projects/binary")
    @InjectMojo(goal = "validate")
    void anImageIsTold(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.md")
                .hasMessageContaining("image");
    }

    @Test
    @Basedir("src/test/projects/broken-front-matter")
    @InjectMojo(goal = "validate")
    void brokenFrontMatterIsToldWithLineAndColumn(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.md:4:1");
    }

    @Test
    @Basedir("src/test/projects/not-utf8")
    @InjectMojo(goal = "validate")
    void bytesThatAreNotUtf8AreToldWithLineAndColumn(ValidateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.md:3:4")
                .hasMessageContaining("UTF-8");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "validate")
    void anOutputFolderThatIsAFileIsAFaultOfTheMachine(ValidateMojo mojo) throws Exception {
        Path blocked = Files.createFile(output.resolve("blocked"));
        mojo.outputDirectory = blocked.toFile();
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("Can't write", "-Dresume.outputDirectory");
    }

    @Test
    @Basedir("src/test/projects/reversed")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skip", value = "true")
    void skipDoesNothing(ValidateMojo mojo) throws Exception {
        run(mojo);
        assertThat(output).isEmptyDirectory();
    }
}
