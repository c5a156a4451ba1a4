package io.github.resumemaven.link;

import io.github.resumemaven.link.LinkRun.Result;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cache's file: one living address a line, sorted, parted by tabs. A line of another form is left out. */
record CacheFile(Map<String, Entry> entries) {
    private static final String HEADER =
            "# Addresses found alive by resume-maven-plugin. May be deleted at any time.\n# when\tverdict\tstatus\taddress\tfinal address\tmoved to\tover https\n";

    /** Far above what résumés have; a file beyond it is not ours. */
    private static final long MOST_BYTES = 4 << 20;

    private static final long LOCK_WAIT = 3_000_000_000L;

    /** One living address. */
    record Entry(Instant when, LinkVerdict verdict) {
        static Entry of(Result result, Instant now) {
            LinkVerdict verdict = new LinkVerdict(
                    result.job().asked.toString(),
                    result.done().verdict(),
                    "",
                    result.done().status(),
                    result.job().end().toString(),
                    0,
                    0,
                    true,
                    result.done().seen());
            return new Entry(now.truncatedTo(ChronoUnit.SECONDS), verdict);
        }

        private String line() {
            return String.join(
                    "\t",
                    when.toString(),
                    verdict.verdict().id(),
                    String.valueOf(verdict.status()),
                    verdict.url(),
                    dash(verdict.finalUrl()),
                    dash(verdict.seen().permanentRedirect()),
                    dash(verdict.seen().httpsAddress()));
        }

        private static String dash(String value) {
            return value == null ? "-" : value;
        }

        private static String value(String text) {
            return text.equals("-") ? null : text;
        }

        /** The entry of a line, or null when the line is none. */
        static Entry parse(String line) {
            String[] parts = line.split("\t", -1);
            try {
                Instant when = Instant.parse(parts[0]);
                Verdict verdict =
                        "ok".equals(parts[1]) ? Verdict.OK : "redirected".equals(parts[1]) ? Verdict.REDIRECTED : null;
                if (parts.length != 7 || verdict == null) {
                    return null;
                }
                Observations seen =
                        Observations.NONE.withPermanentRedirect(value(parts[5])).withHttpsAddress(value(parts[6]));
                String reason = "found on " + parts[0].substring(0, 10) + ", not asked again";
                return new Entry(
                        when,
                        new LinkVerdict(
                                parts[3],
                                verdict,
                                reason,
                                Integer.parseInt(parts[2]),
                                value(parts[4]),
                                0,
                                0,
                                true,
                                seen));
            } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
                return null;
            }
        }
    }

    Map<String, LinkVerdict> verdicts() {
        return entries.values().stream()
                .collect(Collectors.toMap(entry -> entry.verdict().url(), Entry::verdict));
    }

    /** What the file has from after {@code oldest} up to {@code now}; nothing when it cannot be read. */
    static CacheFile read(Path file, Instant oldest, Instant now) {
        Map<String, Entry> entries = new TreeMap<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return new CacheFile(entries);
            }
            // Not Files.readString: that fails on bytes that are no UTF-8, and one bad line is no reason to lose all.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            text.lines().map(Entry::parse).forEach(entry -> {
                if (entry != null
                        && entry.when().isAfter(oldest)
                        && !entry.when().isAfter(now)) {
                    entries.put(entry.verdict().url(), entry);
                }
            });
        } catch (IOException unreadable) {
            return new CacheFile(Map.of());
        }
        return new CacheFile(entries);
    }

    /** Adds entries to what others may have written meanwhile. */
    @SuppressWarnings("try") // The lock is only held.
    static void merge(Path file, Map<String, Entry> living, Instant oldest, Instant now) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path lockFile = folder.resolve(file.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                Map<String, Entry> all = new TreeMap<>(read(file, oldest, now).entries());
                all.putAll(living);
                replace(
                        file,
                        HEADER + all.values().stream().map(Entry::line).collect(Collectors.joining("\n", "", "\n")));
            }
        } catch (IOException notRemembered) {
            // The check stands; the next run asks again.
        }
    }

    /** The lock between processes and, by asking again, between the threads of one. */
    private static FileLock lock(FileChannel channel) throws IOException {
        long end = System.nanoTime() + LOCK_WAIT;
        while (System.nanoTime() < end) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException anotherThread) {
                // Below.
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException(stop);
            }
        }
        throw new IOException("the lock was not free in time");
    }

    private static void replace(Path file, String text) throws IOException {
        Path temporary = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
