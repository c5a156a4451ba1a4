package io.github.resumemaven.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the résumés of a project. */
public final class Sources {
    /** Where a résumé is looked for when no source is named, in this order, after the folder {@link #FOLDER}. */
    static final List<String> FILES = List.of("resume.md", "cv.md", "简历.md", "resume.json", "source/resume/index.md");

    static final String FOLDER = "src/resume";

    private Sources() {}

    /**
     * The résumés of a folder that names none: all of {@code src/resume/}, else the first usual file.
     *
     * @param base the base folder
     * @return sorted by name; empty if there is none
     */
    public static List<SourceFile> usual(Path base) {
        Path folder = base.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            List<SourceFile> found = inFolder(base, folder);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return FILES.stream()
                .map(base::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> List.of(source(base, file)))
                .orElse(List.of());
    }

    /**
     * The file, or the résumés of the folder, that the user named.
     *
     * @throws UserFault when there is none
     */
    public static List<SourceFile> named(Path base, Path named) {
        Path path = base.resolve(named);
        if (Files.isRegularFile(path)) {
            return List.of(source(base, path));
        }
        if (!Files.isDirectory(path)) {
            throw new UserFault("There is no file or folder " + display(base, path) + ". Name an existing one with"
                    + " -Dresume.source=… or <source> in the POM." + similar(path));
        }
        List<SourceFile> found = inFolder(base, path);
        if (found.isEmpty()) {
            throw new UserFault("The folder " + display(base, path) + " holds no résumé. Looked for *.md, *.markdown,"
                    + " resume.json and *.resume.json, but not README. To use a file of another name, name the file"
                    + " itself with -Dresume.source=…");
        }
        return found;
    }

    /**
     * What to say when nothing was named and nothing usual is there.
     *
     * @param modules those of this build that have a résumé
     */
    public static UserFault notFound(Path base, List<String> modules) {
        String instead = modules.isEmpty()
                ? "Name yours with -Dresume.source=path/to/resume.md or <source> in the POM."
                : "These modules have one: " + String.join(", ", modules) + ". Add -pl :" + modules.get(0) + " to the"
                        + " command.";
        return new UserFault("No résumé found in " + base + ". Looked for the folder " + FOLDER
                + "/ with *.md files, then for " + String.join(", ", FILES) + ". " + instead);
    }

    private static List<SourceFile> inFolder(Path base, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isResume(file.getFileName().toString()))
                    .sorted()
                    .map(file -> source(base, file))
                    .toList();
        } catch (IOException e) {
            throw new MachineFault("The folder " + display(base, folder) + " can't be read: " + e.getMessage(), e);
        }
    }

    private static boolean isResume(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".");
        boolean readme = name.matches("readme(\\..*)?\\.(md|markdown)");
        return !hidden
                && !readme
                && (name.endsWith(".md")
                        || name.endsWith(".markdown")
                        || name.equals("resume.json")
                        || name.endsWith(".resume.json"));
    }

    private static SourceFile source(Path base, Path file) {
        return new SourceFile(file, display(base, file));
    }

    private static String display(Path base, Path file) {
        Path absoluteBase = base.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(absoluteBase) ? absoluteBase.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** People mistype the case or the ending more than anything else. */
    private static String similar(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        String wanted = bareName(path);
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> near = files.filter(Files::isRegularFile)
                    .filter(file -> bareName(file).equals(wanted))
                    .sorted()
                    .findFirst();
            return near.map(file -> " Did you mean " + file.getFileName() + "?").orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String bareName(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.', 1);
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
