package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.project.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class FixMojoTest {
    private static final String CV =
            """
            # Ada Example

            - Email: ada@lovelace.con

            ## Experience

            ### 2019.7 - 2021.03 Example Ltd, Developer

            ### 2017.02 - 2019.06 Sample Inc, Developer
            """;

    @TempDir
    Path folder;

    private Path cv;

    @BeforeEach
    void write() throws Exception {
        cv = Files.writeString(folder.resolve("cv.md"), CV);
    }

    private void run(FixMojo mojo) throws Exception {
        mojo.source = cv.toFile();
        mojo.outputDirectory = folder.resolve("out").toFile();
        mojo.execute();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    void fixesTheFileAndFailsNotForWhatIsLeft(FixMojo mojo) throws Exception {
        run(mojo);
        assertThat(cv).content().isEqualTo(CV.replace("2019.7", "2019.07"));
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "fixUnsafe", value = "true")
    @MojoParameter(name = "links", value = "off")
    void makesUnsafeFixesWhenAsked(FixMojo mojo) throws Exception {
        run(mojo);
        assertThat(cv).content().contains("2019.07", "ada@lovelace.com");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    void whatTheBaselineAcceptsIsNotFixed(FixMojo mojo) throws Exception {
        mojo.baseline = folder.resolve("baseline.txt").toFile();
        mojo.baselineWrite = true;
        mojo.source = cv.toFile();
        mojo.outputDirectory = folder.resolve("out").toFile();
        mojo.validated(Sources.named(mojo.base(), cv));
        run(mojo);
        assertThat(cv).content().isEqualTo(CV);
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "fixDryRun", value = "true")
    void aDryRunWritesTheDiffOnly(FixMojo mojo) throws Exception {
        run(mojo);
        assertThat(cv).content().isEqualTo(CV);
        assertThat(folder.resolve("out/fix.diff"))
                .content()
                .contains("-### 2019.7 - 2021.03 Example", "+### 2019.07 - 2021.03 Example");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "fixDryRun", value = "true")
    void aDiffOfAnEarlierRunDoesNotStay(FixMojo mojo) throws Exception {
        run(mojo);
        Files.writeString(cv, CV.replace("2019.7", "2019.07"));
        run(mojo);
        assertThat(folder.resolve("out/fix.diff")).doesNotExist();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "rules", value = "dates/format-mixed=off")
    void whatIsNotReportedIsNotFixed(FixMojo mojo) throws Exception {
        run(mojo);
        assertThat(cv).content().isEqualTo(CV);
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "fix")
    void anUnreadableFileIsToldAndLeftAlone(FixMojo mojo) throws Exception {
        Files.write(cv, new byte[] {'a', (byte) 0xC3, 'b'});
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("UTF-8");
        assertThat(Files.readAllBytes(cv)).hasSize(3);
    }
}
