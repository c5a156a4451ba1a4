package io.github.resumemaven.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What most tests need: a project, a remote beside it, and a log that can be looked at. */
final class Desk {

    final Path folder;
    final Path base;
    final Path scratch;
    final Repo remote;
    final List<String> log = new CopyOnWriteArrayList<>();

    Desk(Path folder) {
        this.folder = folder;
        this.base = folder.resolve("project");
        this.scratch = base.resolve("target/resume/publish");
        try {
            Files.createDirectories(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remote = Repo.remote(folder.resolve("remote.git"));
    }

    Target.Builder target() {
        return target(remote.path().toString());
    }

    Target.Builder target(String repository) {
        return Target.builder(repository, base, scratch)
                .generator("resume-maven-plugin 1.0")
                .limits(new Limits(Duration.ofSeconds(20), Duration.ofSeconds(30), 10, Duration.ofSeconds(60)))
                .log(new PublishLog() {
                    @Override
                    public void debug(String line) {
                        log.add(line);
                    }

                    @Override
                    public void info(String line) {
                        log.add("INFO " + line);
                    }

                    @Override
                    public void warn(String line) {
                        log.add("WARN " + line);
                    }
                });
    }

    Path site(Map<String, String> files) throws IOException {
        Path site = Files.createTempDirectory(folder, "site");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return site;
    }

    Outcome publish(Map<String, String> files) throws IOException, PublishException {
        return publish(target(), files);
    }

    Outcome publish(Target.Builder target, Map<String, String> files) throws IOException, PublishException {
        return new Publisher()
                .publish(Publication.builder(target.build(), Site.of(site(files)))
                        .build());
    }
}
