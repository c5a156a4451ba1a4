package io.github.resumemaven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Turns what the compiler leaves to be linked at run time, lambdas and the methods of records, into plain calls. Linking makes and
 * loads a class for each lambda when it is first met: some 700 for one {@code validate}, a quarter of all that a start costs
 * (docs/performance.md). Here the lambdas of one source file share one class, made while building.
 *
 * <p>What is written behaves the same. A form that is not known here stays as it is.
 */
final class PlainCalls {
    private static final String CLASS = ".class";

    private PlainCalls() {}

    /** @param name of the package, and those in it: {@code io/github/resumemaven} */
    static void rewrite(Path root, String name) throws IOException {
        for (List<Path> nest : nests(root.resolve(name))) {
            List<byte[]> files = new ArrayList<>();
            for (Path file : nest) {
                files.add(Files.readAllBytes(file));
            }
            FileTime time = Files.getLastModifiedTime(nest.get(0));
            for (Map.Entry<String, byte[]> written : rewritten(files).entrySet()) {
                QuickJar.write(root.resolve(written.getKey() + CLASS), written.getValue(), time);
            }
        }
    }

    /**
     * What changes in the classes of one source file.
     *
     * @param files the class files of all of them
     * @return class files by internal name; empty if nothing changes
     */
    static Map<String, byte[]> rewritten(List<byte[]> files) {
        List<ClassNode> nest = files.stream().map(PlainCalls::parse).toList();
        ClassNode host = nest.stream()
                .filter(each -> each.nestHostClass == null)
                .min(Comparator.comparingInt(each -> each.name.length()))
                .orElseThrow(() -> new IllegalArgumentException("no outer class for " + nest.get(0).name));
        Dispatcher dispatcher = new Dispatcher(host);
        Map<String, byte[]> written = new TreeMap<>();
        Set<ClassNode> changed = new LinkedHashSet<>();
        for (ClassNode each : nest) {
            if (LambdaSites.replace(each, dispatcher) | RecordMethods.replace(each) | Concatenations.replace(each)) {
                changed.add(each);
            }
        }
        if (!dispatcher.isEmpty()) {
            changed.addAll(host.version < Opcodes.V11 ? joined(host, nest) : List.of(host));
            written.put(dispatcher.name(), dispatcher.written());
        }
        changed.forEach(each -> written.put(each.name, bytes(each)));
        return written;
    }

    /**
     * Makes a nest of what was compiled for a machine without nests, where a class reaches no private method of another (JVMS §5.4.4).
     * Nothing else changed between class files of 52 and 55 that compilers wrote for 52 (JVMS §4.1).
     */
    private static List<ClassNode> joined(ClassNode host, List<ClassNode> nest) {
        for (ClassNode each : nest) {
            each.version = Opcodes.V11;
            if (each != host) {
                each.nestHostClass = host.name;
                host.visitNestMember(each.name);
            }
        }
        return nest;
    }

    private static ClassNode parse(byte[] file) {
        ClassNode parsed = new ClassNode();
        new ClassReader(file).accept(parsed, 0);
        return parsed;
    }

    private static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    /** Class files by source file: those of nested classes carry the name of the outer one and a dollar sign. */
    static List<List<Path>> nests(Path folder) throws IOException {
        Map<Path, List<Path>> nests = new TreeMap<>();
        QuickJar.classes(folder).stream()
                .filter(file -> !file.endsWith("package-info.class"))
                .filter(file -> !file.toString().endsWith(Dispatcher.SUFFIX + CLASS))
                .sorted()
                .forEach(file -> nests.computeIfAbsent(outer(file), key -> new ArrayList<>())
                        .add(file));
        return List.copyOf(nests.values());
    }

    private static Path outer(Path file) {
        String name = file.getFileName().toString();
        int end = name.indexOf('$');
        return file.resolveSibling(end < 0 ? name : name.substring(0, end) + CLASS);
    }
}
