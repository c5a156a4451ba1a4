package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishers killed at random moments. {@code -Dpublish.kills=100} kills more of them than an ordinary run does;
 * {@code -Dpublish.seed=n} repeats the moments.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("publish.kills", 8);

    @TempDir
    Path folder;

    @Test
    void leaveTheRemoteOldOrNewAndTheNextRunSweepsUp() throws Exception {
        Desk desk = new Desk(folder);
        int whole = undisturbed(desk);
        Random random = new Random(Long.getLong("publish.seed", System.nanoTime()));
        int landed = 0;
        int left = 0;
        int published = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            String before = desk.remote.tip("gh-pages");
            Process process = PublishMain.process(desk.target().build(), desk.site(pages(kill)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(whole / 3 + random.nextInt(whole * 2 / 3), TimeUnit.MILLISECONDS)) {
                kill(process, kill % 2 == 0);
            }
            process.waitFor();
            settle(desk);
            left += count(desk.scratch);
            String now = desk.remote.tip("gh-pages");
            assertThat(desk.remote.read("gh-pages", "index.html"))
                    .isEqualTo("page " + (now.equals(before) ? published : kill));
            if (!now.equals(before)) {
                published = kill;
                landed++;
            }
            desk.remote.isSound();
        }
        System.out.println(KILLS + " kills: " + landed + " landed, " + left + " left files behind");

        assertThat(desk.publish(pages(KILLS + 1))).isInstanceOf(Outcome.Published.class);
        assertThat(desk.scratch).isEmptyDirectory();
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(landed + 2);
    }

    @Test
    void endsGitTogetherWithTheBuild() throws Exception {
        Desk desk = new Desk(folder);
        CountDownLatch asked = new CountDownLatch(1);
        try (GitServer server = new GitServer(folder)) {
            server.filter(exchange -> {
                asked.countDown();
                await();
                return true;
            });
            String url = server.url("remote.git");
            Process process = PublishMain.process(desk.target(url).build(), desk.site(pages(1)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            List<ProcessHandle> git = process.descendants().toList();
            process.destroy();
            process.waitFor();
            for (ProcessHandle child : git) {
                child.onExit().get(10, TimeUnit.SECONDS);
            }

            assertThat(git).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        }
    }

    /** Until the server is closed, which interrupts its threads. */
    private static void await() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Publishes once, and tells how many milliseconds a publish takes in a JVM of its own. */
    private static int undisturbed(Desk desk) throws Exception {
        long start = System.nanoTime();
        String out = PublishMain.run(PublishMain.process(desk.target().build(), desk.site(pages(0))));
        assertThat(out).contains("OUTCOME Published");
        return (int) ((System.nanoTime() - start) / 1_000_000);
    }

    /** @param all whether git goes too, or is left to find out by itself */
    private static void kill(Process process, boolean all) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        if (all) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** What git does after its parent is gone is still part of the killed publish. */
    private static void settle(Desk desk) throws Exception {
        for (int i = 0; i < 100; i++) {
            boolean busy = ProcessHandle.allProcesses()
                    .map(p -> p.info().commandLine().orElse(""))
                    .anyMatch(line -> line.contains(desk.folder.toString()));
            if (!busy) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static int count(Path scratch) throws Exception {
        try (var entries = Files.list(scratch)) {
            return (int) Math.min(1, entries.count());
        }
    }

    private static Map<String, String> pages(int version) {
        Map<String, String> files = new HashMap<>();
        files.put("index.html", "page " + version);
        for (int i = 0; i < 50; i++) {
            files.put("file" + i + ".txt", version + " " + List.of(i, version) + "x".repeat(5000));
        }
        return files;
    }
}
