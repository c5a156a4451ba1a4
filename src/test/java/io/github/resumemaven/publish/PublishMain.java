package io.github.resumemaven.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Publishes from a JVM of its own, for tests that need another environment or an end by force. */
public final class PublishMain {

    private PublishMain() {}

    /** @param args repository, project, scratch, site, directory */
    public static void main(String[] args) {
        PublishLog log = new PublishLog() {
            @Override
            public void debug(String line) {
                System.out.println("DEBUG " + line);
            }

            @Override
            public void warn(String line) {
                System.out.println("WARN " + line);
            }
        };
        Target target = Target.builder(args[0], Path.of(args[1]), Path.of(args[2]))
                .directory(args[4])
                .log(log)
                .build();
        try {
            Outcome outcome = new Publisher()
                    .publish(Publication.builder(target, Site.of(Path.of(args[3])))
                            .message(now -> "Publish from elsewhere")
                            .build());
            System.out.println("OUTCOME " + outcome.summary());
        } catch (PublishException e) {
            System.out.println("FAILED " + e.getMessage());
            System.exit(1);
        }
    }

    static ProcessBuilder process(Target target, Path site) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Arrays.asList(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                place(Publisher.class) + System.getProperty("path.separator") + place(PublishMain.class),
                PublishMain.class.getName(),
                target.repository(),
                target.base().toString(),
                target.scratch().toString(),
                site.toString(),
                target.directory());
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Runs to the end and returns what it printed. */
    static String run(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
