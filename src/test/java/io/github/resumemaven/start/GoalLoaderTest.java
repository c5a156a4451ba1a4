package io.github.resumemaven.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.Mojo;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalLoaderTest {
    @TempDir
    Path jar;

    private URLClassLoader plugin;

    /** As Maven's for a plugin: what is in the jar, else what Maven has. */
    @BeforeEach
    void jar() throws IOException {
        compile("org/jsoup/own/Parent.java", "package org.jsoup.own; public class Parent {}");
        compile("org/jsoup/own/Child.java", "package org.jsoup.own; public class Child extends Parent {}");
        compile(
                "org/codehaus/plexus/util/xml/Xpp3Dom.java",
                "package org.codehaus.plexus.util.xml; public class Xpp3Dom {}");
        plugin = new URLClassLoader(new URL[] {jar.toUri().toURL()}, GoalLoader.class.getClassLoader());
    }

    private void compile(String name, String text) throws IOException {
        Path source = jar.resolve(name);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        String[] arguments = {"-cp", jar.toString(), "-d", jar.toString(), source.toString()};
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    @Test
    void aClassOfTheJarIsItsOwn() throws Exception {
        GoalLoader loader = new GoalLoader(plugin);
        Class<?> child = loader.loadClass("org.jsoup.own.Child");
        assertThat(child.getClassLoader()).isSameAs(loader);
        assertThat(child.getSuperclass().getClassLoader()).isSameAs(loader);
        assertThat(child.getProtectionDomain()).isEqualTo(GoalLoader.class.getProtectionDomain());
    }

    @Test
    void whatIsSharedWithMavenIsLeftToMaven() throws Exception {
        GoalLoader loader = new GoalLoader(plugin);
        // Maven before 3.9 puts a jar with a copy of this one beside each plugin, which is given Maven's own.
        assertThat(loader.loadClass(Xpp3Dom.class.getName())).isSameAs(Xpp3Dom.class);
        assertThat(loader.loadClass(Mojo.class.getName())).isSameAs(Mojo.class);
        assertThat(loader.loadClass(Goal.class.getName())).isSameAs(Goal.class);
    }

    @Test
    void classesOfTheJdkAreTheJdks() throws Exception {
        GoalLoader loader = new GoalLoader(plugin);
        assertThat(loader.loadClass("java.sql.Connection")).isSameAs(java.sql.Connection.class);
        assertThat(loader.loadClass("javax.xml.parsers.SAXParser")).isSameAs(javax.xml.parsers.SAXParser.class);
    }

    @Test
    void aClassThatNobodyHasIsNotFound() {
        GoalLoader loader = new GoalLoader(plugin);
        assertThatThrownBy(() -> loader.loadClass("org.jsoup.own.Nobody")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void threadsThatAskAtOnceGetTheSameClass() {
        for (int i = 0; i < 50; i++) {
            GoalLoader loader = new GoalLoader(plugin);
            var loaded = IntStream.range(0, 4)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(() -> named(loader, "org.jsoup.own.Child")))
                    .toList();
            assertThat(loaded.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
    }

    private static Class<?> named(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aListThatIsNotThereDoesNotMatter() throws Exception {
        GoalLoader loader = new GoalLoader(plugin);
        loader.open("nothing");
        assertThat(loader.loadClass("org.jsoup.own.Child").getClassLoader()).isSameAs(loader);
    }
}
