package io.github.resumemaven.project.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFilesTest {
    @TempDir
    Path jar;

    /** In Maven, the classes come from a loader in front of Maven's, which has the jars. */
    @Test
    void theJarsAreThoseOfTheLoaderBehind() throws Exception {
        URL url = jar.toUri().toURL();
        try (URLClassLoader maven = new URLClassLoader(new URL[] {url}, null)) {
            assertThat(PluginFiles.urls(new ClassLoader(maven) {})).hasValue(new URL[] {url});
            assertThat(PluginFiles.urls(maven)).hasValue(new URL[] {url});
        }
    }

    @Test
    void withoutJarsItIsWhereTheClassIs() {
        assertThat(PluginFiles.all()).isNotEmpty().allSatisfy(path -> assertThat(path)
                .exists());
    }
}
