package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

class LeanClassesTest {
    @Test
    void namesOfVariablesAndTypeVariablesGoAndLinesStay() throws Exception {
        ClassNode before = parsed(file(Sample.class));
        ClassNode after = parsed(LeanClasses.rewritten(file(Sample.class), false));
        assertThat(before.methods)
                .anyMatch(method -> method.localVariables != null && !method.localVariables.isEmpty());
        assertThat(after.methods).allMatch(method -> method.localVariables == null || method.localVariables.isEmpty());
        assertThat(before.signature).isNotNull();
        assertThat(after.signature).isNull();
        assertThat(lines(after)).isNotEmpty().isEqualTo(lines(before));
    }

    @Test
    void typeVariablesStayWhereTheyAreAskedFor() throws Exception {
        assertThat(parsed(LeanClasses.rewritten(file(Sample.class), true)).signature)
                .isEqualTo(parsed(file(Sample.class)).signature);
    }

    @Test
    void annotationsOfRunTimeStay() throws Exception {
        assertThat(parsed(LeanClasses.rewritten(file(Annotated.class), false)).visibleAnnotations)
                .singleElement()
                .satisfies(each -> assertThat(each.desc).isEqualTo("Ljava/lang/Deprecated;"));
    }

    @Test
    void whatIsLeftDoesTheSame() throws Exception {
        Map<String, byte[]> files = ClassFiles.of(ClassFiles.folder(Sample.class), Sample.class.getName());
        files.replaceAll((name, file) -> LeanClasses.rewritten(file, false));
        var constructor =
                new ClassFiles.Loader(files).loadClass(Sample.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        assertThat(((Supplier<?>) constructor.newInstance()).get()).isEqualTo(new Sample().get());
    }

    @Deprecated
    private static final class Annotated {}

    private static byte[] file(Class<?> type) throws Exception {
        return ClassFiles.of(ClassFiles.folder(type), type.getName())
                .get(type.getName().replace('.', '/'));
    }

    private static ClassNode parsed(byte[] file) {
        ClassNode node = new ClassNode();
        new ClassReader(file).accept(node, 0);
        return node;
    }

    private static Map<String, List<Integer>> lines(ClassNode type) {
        Map<String, List<Integer>> lines = new TreeMap<>();
        for (MethodNode method : type.methods) {
            List<Integer> numbers = lines.computeIfAbsent(method.name + method.desc, any -> new ArrayList<>());
            method.instructions.forEach(each -> {
                if (each instanceof LineNumberNode number) {
                    numbers.add(number.line);
                }
            });
        }
        return lines;
    }
}
