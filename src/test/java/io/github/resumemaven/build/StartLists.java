package io.github.resumemaven.build;

import io.github.resumemaven.start.GoalLoader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts into a jar, in one piece, the classes that goals need as a rule. */
final class StartLists {
    private static final String READER = GoalLoader.class.getName().replace('.', '/') + ".class";

    /** Of the room there is no goal without most of it; what of it a run needs shows in Maven only. */
    private static final String GOALS = "io/github/resumemaven/mojo";

    /** What each goal does before anything else; of the others, nobody waits for the first second. */
    private static final Map<String, String> DONE = Map.of(
            "DeployMojo",
            "validate generate",
            "FixMojo",
            "validate",
            "GenerateMojo",
            "generate",
            "ValidateMojo",
            "validate");

    private StartLists() {}

    /** The lists that a goal needs, in a line. */
    static String of(String goal) {
        return DONE.getOrDefault(goal, "");
    }

    static void write(Path jar, Path resume) throws IOException {
        Path folder = Files.createTempDirectory("start");
        try {
            for (String goal : List.of("validate", "generate")) {
                List<String> names = StartRecorder.record(jar, goal, resume, folder);
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    write(files, goal, names);
                }
            }
        } finally {
            delete(folder);
        }
    }

    private static void write(FileSystem files, String goal, List<String> recorded) throws IOException {
        Set<String> names = new LinkedHashSet<>(classes(files.getPath(GOALS)));
        names.addAll(recorded);
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String name : names) {
            if (GoalLoader.isOurs(name)) {
                classes.put(name, Files.readAllBytes(files.getPath(name.replace('.', '/') + ".class")));
            }
        }
        Path reader = files.getPath(READER);
        FileTime time = Files.getLastModifiedTime(reader);
        QuickJar.write(reader.resolveSibling(GoalLoader.resource(goal)), layout(classes), time);
    }

    private static List<String> classes(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString)
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
                    .toList();
        }
    }

    /** As the room {@code start} reads it. */
    static byte[] layout(Map<String, byte[]> classes) throws IOException {
        byte[] names = classes.keySet().stream()
                .map(name -> name + '\n')
                .reduce("", String::concat)
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream list = new DataOutputStream(bytes);
        list.writeInt(classes.size());
        list.writeInt(names.length);
        list.write(names);
        for (byte[] file : classes.values()) {
            list.writeInt(file.length);
        }
        for (byte[] file : classes.values()) {
            list.write(file);
        }
        return bytes.toByteArray();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
