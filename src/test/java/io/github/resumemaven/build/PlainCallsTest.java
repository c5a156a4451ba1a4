package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class PlainCallsTest {

    @Test
    void everyFormOfLambdaRecordAndTextMakesTheSame() throws Exception {
        Map<String, byte[]> files = rewritten(ClassFiles.folder(Sample.class), Sample.class.getName());
        Class<?> sample = new ClassFiles.Loader(files).loadClass(Sample.class.getName());
        var constructor = sample.getDeclaredConstructor();
        constructor.setAccessible(true);
        Supplier<?> rewritten = (Supplier<?>) constructor.newInstance();
        assertThat(rewritten.get()).isEqualTo(new Sample().get());
    }

    @Test
    void nothingIsLeftToBeLinked() throws Exception {
        assertThat(linked(rewritten(ClassFiles.folder(Sample.class), Sample.class.getName())))
                .isEmpty();
    }

    /** Our own texts are never linked, those of libraries are; so this one is compiled as theirs. */
    @Test
    void aTextIsPutTogetherInTheSameWay(@TempDir Path folder) throws Exception {
        compile(
                folder,
                """
                public class Texts implements java.util.function.Supplier<String> {
                    public String get() {
                        byte small = 1; short more = 2; char letter = 'c'; int number = 4; long large = 5; float part = 6f;
                        double exact = 7d; boolean flag = true; String none = null; Object thing = java.util.List.of(8);
                        String text = small + "+" + more + letter + number + ":" + large + part + exact + flag + none + thing;
                        for (int i = 0; i < 2; i++) {
                            text += i + (i == 0 ? "a" + text : large + "b");
                        }
                        return text + "\u0001";
                    }
                }
                """);
        Map<String, byte[]> before = ClassFiles.of(folder, "Texts");
        Map<String, byte[]> after = rewritten(folder, "Texts");
        assertThat(linked(before)).hasSizeGreaterThan(3);
        assertThat(linked(after)).hasSizeLessThan(2);
        assertThat(text(after)).isEqualTo(text(before));
    }

    /** Java 8 knows no nests: there, a class reaches no private method of another. */
    @Test
    void classesOfJava8BecomeANest(@TempDir Path folder) throws Exception {
        compile(
                folder,
                """
                public class Texts implements java.util.function.Supplier<String> {
                    private final String mine = "a";
                    static class Inner {
                        private final String its = "b";
                        java.util.function.Supplier<String> lambda() {
                            return () -> its + "c";
                        }
                    }
                    public String get() {
                        java.util.function.Supplier<String> first = () -> mine;
                        return first.get() + new Inner().lambda().get();
                    }
                }
                """,
                "--release",
                "8",
                "-Xlint:-options");
        Map<String, byte[]> after = rewritten(folder, "Texts");
        assertThat(linked(after)).isEmpty();
        assertThat(text(after)).isEqualTo("abc");
    }

    private static void compile(Path folder, String texts, String... options) throws IOException {
        Path source = Files.writeString(folder.resolve("Texts.java"), texts);
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", folder.toString(), source.toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static Object text(Map<String, byte[]> files) throws ReflectiveOperationException {
        Class<?> texts = new ClassFiles.Loader(files).loadClass("Texts");
        return ((Supplier<?>) texts.getDeclaredConstructor().newInstance()).get();
    }

    /** The virtual machine verifies a class before it initializes it. */
    @Test
    void everyClassOfOursPassesTheVerifier() throws Exception {
        Map<String, byte[]> files = rewritten(ClassFiles.folder(Lexicon.class), "io.github.resumemaven");
        assertThat(linked(files)).isEmpty();
        ClassFiles.Loader loader = new ClassFiles.Loader(files);
        for (String name : files.keySet()) {
            Class.forName(name.replace('/', '.'), true, loader);
        }
    }

    @Test
    void aJarIsRewrittenInPlaceWithItsTimes(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("sample.jar");
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        String name = Sample.class.getName().replace('.', '/');
        try (FileSystem written = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Map.Entry<String, byte[]> each : ClassFiles.of(ClassFiles.folder(Sample.class), Sample.class.getName())
                    .entrySet()) {
                Path file = written.getPath("/" + each.getKey() + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
                Files.setLastModifiedTime(file, time);
            }
        }
        try (FileSystem rewritten = FileSystems.newFileSystem(jar)) {
            PlainCalls.rewrite(rewritten.getPath("/"), "io/github");
        }
        try (FileSystem read = FileSystems.newFileSystem(jar)) {
            for (String each : List.of(name, name + Dispatcher.SUFFIX)) {
                assertThat(Files.getLastModifiedTime(read.getPath("/" + each + ".class")))
                        .isEqualTo(time);
            }
        }
    }

    /** The same when it is rewritten. */
    private static Map<String, byte[]> rewritten(Path folder, String name) throws IOException {
        Map<String, byte[]> files = ClassFiles.of(folder, name);
        Map<String, byte[]> rewritten = new HashMap<>(files);
        for (List<Path> nest : PlainCalls.nests(folder)) {
            List<byte[]> classes = new ArrayList<>();
            for (Path file : nest) {
                classes.add(Files.readAllBytes(file));
            }
            if (files.containsKey(new ClassReader(classes.get(0)).getClassName())) {
                rewritten.putAll(PlainCalls.rewritten(classes));
            }
        }
        return rewritten;
    }

    /** What is linked at run time. */
    private static List<String> linked(Map<String, byte[]> files) {
        List<String> found = new ArrayList<>();
        files.forEach((name, bytes) -> new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String method,
                                    String descriptor,
                                    String signature,
                                    String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String call, String type, Handle bootstrap, Object... arguments) {
                                        found.add(name + "." + method + ": " + call + type);
                                    }
                                };
                            }
                        },
                        0));
        return found;
    }
}
