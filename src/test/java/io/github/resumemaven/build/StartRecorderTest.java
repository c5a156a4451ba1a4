package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.junit.jupiter.api.Test;

class StartRecorderTest {
    private static final String READER = "io.github.resumemaven.mojo.StartClasses";

    interface Grandparent {}

    static class Parent implements Grandparent {}

    static class Child extends Parent {}

    private static final Set<String> CLASSES =
            Set.of(Child.class.getName(), Parent.class.getName(), Grandparent.class.getName());

    /** Loads the reader and the classes above anew, and has the list of them beside the reader. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> resources = new TreeMap<>();

        Loader() throws IOException {
            super(StartRecorderTest.class.getClassLoader());
            resources.put("try.classes", StartRecorder.layout(CLASSES, getParent()));
        }

        boolean has(Class<?> type) {
            return findLoadedClass(type.getName()) != null;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(READER) && !CLASSES.contains(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] content = in.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] content = resources.get(name.substring(name.lastIndexOf('/') + 1));
            return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
        }

        void define(String list, int threads) throws ReflectiveOperationException {
            MavenExecutionRequest request = new DefaultMavenExecutionRequest();
            request.setDegreeOfConcurrency(threads);
            Method define = loadClass(READER).getDeclaredMethod("define", String.class, MavenExecutionRequest.class);
            define.setAccessible(true);
            define.invoke(null, list, request);
        }
    }

    private final Loader loader = new Loader();

    StartRecorderTest() throws IOException {}

    @Test
    void aGoalDefinesTheClassesOfItsList() throws ReflectiveOperationException {
        loader.define("try", 1);
        assertThat(loader.has(Child.class)).isTrue();
        assertThat(loader.has(Parent.class)).isTrue();
        assertThat(loader.has(Grandparent.class)).isTrue();
    }

    @Test
    void aClassThatIsThereAlreadyDoesNotMatter() throws ReflectiveOperationException {
        loader.loadClass(Parent.class.getName());
        loader.define("try", 1);
        assertThat(loader.has(Child.class)).isTrue();
    }

    @Test
    void nothingIsDefinedWhereGoalsRunBesideEachOther() throws ReflectiveOperationException {
        loader.define("try", 2);
        assertThat(loader.has(Child.class)).isFalse();
    }

    @Test
    void nothingIsDefinedAfterTheFirstGoal() throws ReflectiveOperationException {
        loader.resources.put("none.classes", new byte[4]);
        loader.define("none", 1);
        loader.define("try", 1);
        assertThat(loader.has(Child.class)).isFalse();
    }

    @Test
    void aGoalWithoutAListStartsAsEver() throws ReflectiveOperationException {
        loader.define("unknown", 1);
        assertThat(loader.has(Child.class)).isFalse();
    }
}
