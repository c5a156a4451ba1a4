package io.github.resumemaven.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a publish costs: 50 files to a bare repository on this disk, in a warm JVM, against the same git commands in a shell
 * script; with one commit on the branch and with 2,000. Not a test; run {@code main}, with the number of rounds as an
 * argument (default 21). Prints medians in milliseconds.
 */
public final class PublishBenchmark {

    private static final String SCRIPT =
            """
            set -e
            git ls-remote --symref -- "$1" HEAD refs/heads/gh-pages > "$2.refs"
            git init -q --bare "$2"
            cd "$2"
            tip=$(grep 'refs/heads/gh-pages$' "$2.refs" | cut -f1)
            git fetch -q --depth=1 --no-tags "$1" "+$tip:refs/resume/tip"
            git ls-tree -r -z "$tip" > files
            { sed "s/@TIP@/$tip/" "$3.head"; cat "$3.body"; } | git fast-import --quiet --done > new
            git rev-parse "$(cat new)^{tree}" "$tip^{tree}" > trees
            git push -q --porcelain "--force-with-lease=refs/heads/gh-pages:$tip" "$1" \\
              "$(cat new):refs/heads/gh-pages" > pushed
            git ls-remote "$1" refs/heads/gh-pages | grep -q "$(cat new)"
            cd /
            rm -rf "$2"
            """;

    private final Path folder;
    private final Desk desk;
    private int version;

    private PublishBenchmark(Path folder) {
        this.folder = folder;
        this.desk = new Desk(folder);
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 21 : Integer.parseInt(args[0]);
        PublishBenchmark benchmark = new PublishBenchmark(Files.createTempDirectory("publish-benchmark"));
        benchmark.run(rounds);
    }

    private void run(int rounds) throws Exception {
        Repo young = branch("young.git", 1);
        Repo old = branch("old.git", 2000);
        double[][] millis = new double[4][rounds];
        for (int round = -5; round < rounds; round++) {
            for (int way = 0; way < 4; way++) {
                Repo repo = way % 2 == 0 ? young : old;
                double took = way < 2 ? plugin(repo) : script(repo);
                if (round >= 0) {
                    millis[way][round] = took;
                }
            }
        }
        System.out.printf("plugin, 1 commit        %6.1f ms%n", median(millis[0]));
        System.out.printf("plugin, 2,000 commits   %6.1f ms%n", median(millis[1]));
        System.out.printf("script, 1 commit        %6.1f ms%n", median(millis[2]));
        System.out.printf("script, 2,000 commits   %6.1f ms%n", median(millis[3]));
        System.out.printf("history 2,000 : 1       %6.2f x%n", median(millis[1]) / median(millis[0]));
        System.out.printf("plugin - script         %6.1f ms%n", median(millis[0]) - median(millis[2]));
    }

    private Repo branch(String name, int commits) throws IOException {
        Repo repo = Repo.remote(folder.resolve(name));
        StringBuilder stream = new StringBuilder();
        for (int i = 1; i <= commits; i++) {
            stream.append("commit refs/heads/gh-pages\ncommitter Other <o@example.org> ")
                    .append(1_600_000_000 + i);
            stream.append(" +0000\ndata <<END\nPublish\n\nGenerated-By: resume-maven-plugin\nEND\n");
            stream.append("M 100644 inline index.html\ndata <<END\npage ")
                    .append(i)
                    .append("\nEND\n\n");
        }
        Path file = Files.writeString(folder.resolve("history"), stream);
        Repo.run(repo.path(), "sh", "-c", "git fast-import --quiet < " + file);
        return repo;
    }

    private double plugin(Repo repo) throws Exception {
        Map<String, byte[]> files = files();
        Path site = Files.createDirectories(folder.resolve("site"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(site.resolve(file.getKey()), file.getValue());
        }
        Publication publication = Publication.builder(
                        desk.target(repo.path().toString()).build(), Site.of(site))
                .build();
        long start = System.nanoTime();
        new Publisher().publish(publication);
        return (System.nanoTime() - start) / 1e6;
    }

    private double script(Repo repo) throws Exception {
        Path script = Files.writeString(folder.resolve("publish.sh"), SCRIPT);
        Files.writeString(
                folder.resolve("stream.head"),
                "commit refs/resume/new\nmark :1\n"
                        + "committer Other <o@example.org> 1700000000 +0000\ndata <<END\nPublish " + version
                        + "\n\nGenerated-By: resume-maven-plugin\nEND\nfrom @TIP@\ndeleteall\n");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            body.write(("M 100644 inline " + file.getKey() + "\ndata " + file.getValue().length + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(file.getValue());
            body.write('\n');
        }
        body.write("\nget-mark :1\ndone\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("stream.body"), body.toByteArray());
        Path store = folder.resolve("store");
        long start = System.nanoTime();
        Repo.run(
                folder,
                "sh",
                script.toString(),
                repo.path().toString(),
                store.toString(),
                folder.resolve("stream").toString());
        return (System.nanoTime() - start) / 1e6;
    }

    /** 49 texts and one PDF-like file of 200 kB, together about 0.5 MB; other bytes each time. */
    private Map<String, byte[]> files() {
        version++;
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 49; i++) {
            files.put(
                    "page" + i + ".html",
                    ("version " + version + " " + "text ".repeat(1150)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] pdf = new byte[200_000];
        new Random(version).nextBytes(pdf);
        files.put("resume.pdf", pdf);
        return files;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
