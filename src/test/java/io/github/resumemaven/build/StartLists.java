package io.github.resumemaven.build;

import io.github.resumemaven.lexicon.Lexicon;
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

/**
 * Puts into a jar, in one piece each, the classes that every goal needs, those that one needs that finds nothing changed among them, and
 * what {@code validate} and {@code generate} need on top of that.
 */
final class StartLists {
    private static final String READER = GoalLoader.class.getName().replace('.', '/') + ".class";

    /** There is no goal without most of it; what of it a run needs shows in Maven only. */
    private static final String ROOM = "io/github/resumemaven/mojo";

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
            List<String> validate = StartRecorder.record(jar, "validate", resume, folder.resolve("validated"));
            List<String> generate = StartRecorder.record(jar, "generate", resume, folder.resolve("generated"));
            List<String> again = StartRecorder.record(jar, "generate", resume, folder.resolve("generated"));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                Set<String> goals = new LinkedHashSet<>(classes(files.getPath(ROOM)));
                goals.addAll(again);
                if (goals.contains(Lexicon.class.getName())) {
                    throw new IllegalStateException("generate did its work anew, though nothing has changed");
                }
                write(files, "goals", goals);
                write(files, "validate", without(goals, validate));
                write(files, "generate", without(goals, generate));
            }
        } finally {
            delete(folder);
        }
    }

    private static Set<String> without(Set<String> known, List<String> names) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.removeAll(known);
        return rest;
    }

    private static void write(FileSystem files, String list, Set<String> names) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String name : names) {
            if (!GoalLoader.isOurs(name)) {
                throw new IllegalStateException("GoalLoader is to know whose it is: " + name);
            }
            classes.put(name, Files.readAllBytes(files.getPath(name.replace('.', '/') + ".class")));
        }
        Path reader = files.getPath(READER);
        FileTime time = Files.getLastModifiedTime(reader);
        QuickJar.write(reader.resolveSibling(GoalLoader.resource(list)), layout(classes), time);
    }

    private static List<String> classes(Path folder) throws IOException {
        return QuickJar.classes(folder).stream()
                .map(Path::toString)
                .map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
                .toList();
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
