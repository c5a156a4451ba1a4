package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.mojo.GenerateMojo;
import io.github.resumemaven.start.GoalLoader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a jar with what the compiler wrote of goals and of what starts them; the rest comes from where it was compiled to. */
@MojoTest
class GoalFacesTest {
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final String DESCRIPTOR = "META-INF/maven/plugin.xml";
    private static final String START = "io.github.resumemaven.start.";
    private static final String HELP = "io.github.resumemaven.mojo.HelpMojo";

    @TempDir
    Path folder;

    private URLClassLoader plugin;

    @BeforeEach
    void jar() throws IOException {
        Path jar = folder.resolve("plugin.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path root = files.getPath("/");
            copy(CLASSES.resolve(DESCRIPTOR), root);
            for (String room : List.of("io/github/resumemaven/mojo", "io/github/resumemaven/start")) {
                try (Stream<Path> all = Files.list(CLASSES.resolve(room))) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        copy(file, root);
                    }
                }
            }
            GoalFaces.write(root);
            byte[] sample = ClassFiles.of(ClassFiles.folder(getClass()), Sample.Plain.class.getName())
                    .values()
                    .iterator()
                    .next();
            Files.write(
                    root.resolve(START.replace('.', '/') + GoalLoader.resource("try")),
                    StartLists.layout(Map.of(Sample.Plain.class.getName(), sample)));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        URL[] urls = {jar.toUri().toURL(), CLASSES.toUri().toURL()};
        plugin = new URLClassLoader(urls, new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith(START)) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        });
    }

    private static void copy(Path file, Path root) throws IOException {
        Path target = root.resolve(CLASSES.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    @AfterEach
    void close() throws IOException {
        plugin.close();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "generate")
    void aGoalDoesWhatItsFaceIsToldTo(GenerateMojo like) throws Exception {
        AbstractMojo face = face("GenerateMojo");
        for (Field field : face.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            Object value = value(like, field.getName());
            if (value != null) {
                field.set(face, value);
            }
        }
        set(face, "outputDirectory", folder.resolve("out").toFile());
        set(face, "formats", List.of("text"));
        set(face, "private", List.of("email"));
        face.execute();
        assertThat(folder.resolve("out/site/resume.txt"))
                .content()
                .contains("Nordlicht Systems")
                .doesNotContain("@");
        assertThat(folder.resolve("out/site/index.html")).doesNotExist();
    }

    private AbstractMojo face(String name) throws ReflectiveOperationException {
        return (AbstractMojo) plugin.loadClass(START + name).getConstructor().newInstance();
    }

    private static Object value(Object object, String name) throws IllegalAccessException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(object);
                }
            }
        }
        return null;
    }

    private static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }

    @Test
    void eachGoalHasAFaceWithAllOfItsParameters() throws Exception {
        List<String> goals = new ArrayList<>();
        for (MojoDescriptor goal : goals(plugin.findResource(DESCRIPTOR))) {
            goals.add(goal.getGoal());
            Class<?> face = plugin.loadClass(goal.getImplementation());
            assertThat(face).isAssignableTo(Mojo.class);
            if (!goal.getImplementation().equals(HELP)) {
                assertThat(goal.getImplementation()).startsWith(START);
                for (Parameter parameter : goal.getParameters()) {
                    assertThat(face.getDeclaredField(parameter.getName())
                                    .getType()
                                    .getTypeName())
                            .isEqualTo(parameter.getType());
                    // The goal would have another class of the same name.
                    assertThat(GoalLoader.isOurs(parameter.getType())).isFalse();
                }
            }
        }
        assertThat(goals)
                .isEqualTo(goals(CLASSES.resolve(DESCRIPTOR).toUri().toURL()).stream()
                        .map(MojoDescriptor::getGoal)
                        .toList());
    }

    /** Its face can't tell one from what Maven did not set. */
    @Test
    void noNumberOrSwitchIsWithoutADefaultOfMaven() throws Exception {
        for (MojoDescriptor goal : goals(plugin.findResource(DESCRIPTOR))) {
            for (Parameter parameter : goal.getParameters()) {
                if (!parameter.getType().contains(".")) {
                    assertThat(goal.getMojoConfiguration()
                                    .getChild(parameter.getName())
                                    .getAttribute("default-value"))
                            .as(goal.getGoal() + " " + parameter.getName())
                            .isNotNull();
                }
            }
        }
    }

    private static List<MojoDescriptor> goals(URL descriptor) throws Exception {
        try (var content = descriptor.openStream()) {
            return new PluginDescriptorBuilder()
                    .build(new StringReader(new String(content.readAllBytes(), StandardCharsets.UTF_8)))
                    .getMojos();
        }
    }

    @Test
    void whatIsToBeInjectedIsInjectedIntoTheFace() throws Exception {
        Field decrypter = plugin.loadClass(START + "DeployMojo").getDeclaredField("settingsDecrypter");
        assertThat(decrypter.isAnnotationPresent(Inject.class)).isTrue();
    }

    @Test
    void aListedClassComesFromTheList() throws Exception {
        ClassLoader loader = loader();
        assertThat(hasListed(loader)).isFalse();
        loader = loader();
        tell(loader, "open");
        assertThat(hasListed(loader)).isTrue();
    }

    @Test
    void anExpectedListIsOpenedWhenThereIsWorkToDo() throws Exception {
        ClassLoader loader = loader();
        tell(loader, "expect");
        assertThat(hasListed(loader)).isFalse();
        loader = loader();
        tell(loader, "expect");
        loader.loadClass(Lexicon.class.getName());
        assertThat(hasListed(loader)).isTrue();
        ClassLoader later = loader();
        later.loadClass(Lexicon.class.getName());
        tell(later, "expect");
        assertThat(hasListed(later)).isTrue();
    }

    private ClassLoader loader() throws ReflectiveOperationException {
        Constructor<?> constructor =
                plugin.loadClass(GoalLoader.class.getName()).getDeclaredConstructor(ClassLoader.class);
        constructor.setAccessible(true);
        return (ClassLoader) constructor.newInstance(plugin);
    }

    private static void tell(ClassLoader loader, String what) throws ReflectiveOperationException {
        Method method = loader.getClass().getDeclaredMethod(what, String.class);
        method.setAccessible(true);
        method.invoke(loader, "try");
    }

    /** The jar does not have the class that is on the list. */
    private static boolean hasListed(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(Sample.Plain.class.getName()).getClassLoader() == loader;
    }
}
