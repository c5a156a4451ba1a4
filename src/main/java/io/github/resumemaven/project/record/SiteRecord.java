package io.github.resumemaven.project.record;

import io.github.resumemaven.project.Generation;
import io.github.resumemaven.project.OutputFolder;
import io.github.resumemaven.project.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether a run would write what is there already. A file beside the publishable folder has a line for each thing that
 * the last run was asked for and read, and for each file that it wrote; where every line still holds, nothing is to be done.
 * When in doubt, all is written again.
 */
public final class SiteRecord {
    static final String FILE = "site.record";

    private final Path output;
    private final Settings settings;
    private final Instant start = Instant.now();
    /** The state of what was asked for before anything was read. */
    private Optional<String> asked = Optional.empty();

    /** Made before anything is read. */
    public SiteRecord(Path output, Settings settings) {
        this.output = output;
        this.settings = settings;
    }

    /** What the last run returned, if this one would do the same. */
    public Optional<Generation.Site> unchanged() {
        try {
            List<String> now = asked();
            asked = Optional.of(state(now));
            Path file = output.resolve(FILE);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            boolean same = lines.size() > now.size()
                    && lines.subList(0, now.size()).equals(now)
                    && lines.subList(now.size(), lines.size()).equals(again(lines.subList(now.size(), lines.size())));
            return same ? Optional.of(site(lines)) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            // What can't be looked at is told, if it matters, by the run that reads it.
            return Optional.empty();
        }
    }

    /**
     * Remembers a run that had nothing to remark. Not one during which a file changed: what was read of it is not known.
     *
     * @param site what it returned
     */
    public void keep(Generation.Site site) {
        try {
            List<String> lines = new ArrayList<>(asked());
            if (!asked.equals(Optional.of(state(lines)))) {
                forget();
                return;
            }
            for (Path path : site.mentioned()) {
                if (Files.exists(path) && changedSince(path)) {
                    forget();
                    return;
                }
                lines.add(line("read", path, State.ofFile(path)));
            }
            // Made while they are written: of ten thousand files, all lines at once take several megabytes.
            Stream<String> rest = Stream.of(
                            written(site.folder()),
                            site.copies().stream().map(copy -> line("copy", copy, ofOutput(copy))),
                            site.kept().stream().map(text -> line("kept", text)),
                            site.warnings().stream().map(text -> line("warning", text)))
                    .flatMap(each -> each);
            new OutputFolder(output)
                    .write(FILE, Stream.concat(lines.stream(), rest).map(line -> line + "\n"));
        } catch (IOException | UncheckedIOException e) {
            forget();
        }
    }

    private static String state(List<String> lines) {
        return State.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String ofOutput(Path file) {
        try {
            return State.ofOutput(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that the next run does all again. */
    public void forget() {
        new OutputFolder(output).remove(FILE);
    }

    private boolean changedSince(Path path) throws IOException {
        return Files.getLastModifiedTime(path).compareTo(FileTime.from(start)) >= 0;
    }

    private List<String> asked() throws IOException {
        List<String> lines = new ArrayList<>();
        settings.parameters().forEach(parameter -> lines.add(line("parameter", parameter)));
        for (SourceFile source : settings.sources()) {
            lines.add(line("source", source.name(), State.ofFile(source.path())));
        }
        for (Path file : settings.files()) {
            lines.add(line("file", file, State.ofFile(file)));
        }
        for (Path folder : settings.folders()) {
            lines.add(line("folder", folder, State.ofTree(folder)));
        }
        return lines;
    }

    /** The lines of what was read beside the sources and of what was written, as they would be now. */
    private List<String> again(List<String> lines) throws IOException {
        List<String> again = new ArrayList<>();
        boolean site = false;
        for (String line : lines) {
            String[] fields = line.split("\t");
            switch (fields[0]) {
                case "read" -> again.add(line("read", fields[1], State.ofFile(Path.of(fields[1]))));
                case "copy" -> again.add(line("copy", fields[1], State.ofOutput(Path.of(fields[1]))));
                case "site" -> {
                    if (!site) {
                        written(folder()).forEach(again::add);
                        site = true;
                    }
                }
                default -> again.add(line);
            }
        }
        return again;
    }

    private static Stream<String> written(Path folder) throws IOException {
        List<Path> files = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? FileTree.paths(folder) : List.of();
        return files.stream().map(path -> line("site", folder.relativize(path), ofOutput(path)));
    }

    private Generation.Site site(List<String> lines) {
        return new Generation.Site(
                folder(),
                settings.sources().size(),
                texts("kept", lines),
                texts("warning", lines),
                List.of(),
                List.of());
    }

    private static List<String> texts(String key, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(key + "\t"))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    private Path folder() {
        return output.resolve(Generation.SITE);
    }

    /** Fields parted by tabs. */
    private static String line(String key, Object... fields) {
        StringBuilder line = new StringBuilder(key);
        for (Object field : fields) {
            line.append('\t').append(field.toString().replaceAll("[\\t\\r\\n]", " "));
        }
        return line.toString();
    }
}
