package io.github.resumemaven.project;

import io.github.resumemaven.project.change.SiteChanges;
import io.github.resumemaven.publish.KeepPatterns;
import io.github.resumemaven.publish.MessageSource;
import io.github.resumemaven.publish.PageAddress;
import io.github.resumemaven.publish.PublishedFiles;
import io.github.resumemaven.publish.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the commit message, looking at what is published; and on the way sees which domain the branch has. */
final class CommitWords implements MessageSource {
    private static final String RESUME = "resume.json";
    private static final String DOMAIN = "CNAME";
    private static final int LONG = 24;

    private final Deployment.Settings settings;
    private final Path site;
    private Optional<String> domain = Optional.empty();

    CommitWords(Deployment.Settings settings, Path site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String message(PublishedFiles now) throws IOException {
        domain = now.read(DOMAIN)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .filter(text -> text.matches("[\\p{L}\\p{N}.-]+"));
        if (settings.message().isPresent()) {
            return settings.message().get();
        }
        KeepPatterns keep = new KeepPatterns(settings.destination().keep());
        return new SiteChanges(what(), resumes(), keep::keeps).message(now);
    }

    /** The address of the page, as far as it can be known. */
    Optional<String> page(Target target) {
        // A domain is valid for the branch, so it stands at its root only.
        return PageAddress.of(
                target, settings.cname().or(() -> target.directory().isEmpty() ? domain : Optional.empty()));
    }

    /** A branch may hold several. */
    private String what() {
        String directory = settings.destination().directory();
        return directory.isEmpty() || directory.length() > LONG ? "the résumé" : "the résumé in " + directory;
    }

    private Map<String, byte[]> resumes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = all.filter(file -> file.getFileName().toString().equals(RESUME) && Files.isRegularFile(file))
                    .toList();
        }
        Map<String, byte[]> resumes = new TreeMap<>();
        for (Path file : files) {
            resumes.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return resumes;
    }
}
