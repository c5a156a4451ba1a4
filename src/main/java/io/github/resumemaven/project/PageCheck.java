package io.github.resumemaven.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * Waits until a web server answers with the bytes that were published. Unlike links, the address may lead to a private
 * network: the user named it.
 */
public final class PageCheck {
    /** Pages of hosted services take a minute, and their caches up to ten to forget an older page. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration REQUEST = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final String PAGE = "index.html";

    private final URI address;
    private final Path file;
    private final Duration patience;

    private PageCheck(URI address, Path file, Duration patience) {
        this.address = address;
        this.file = file;
        this.patience = patience;
    }

    /**
     * @param address of a file of the site, such as {@code …/resume.pdf}, or of a folder, which stands for its page
     * @param site the folder to be published
     * @throws UserFault when the address is none, or the site has no such file
     */
    public static PageCheck of(String address, Path site, Duration patience) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new UserFault("resume.deploy.verifyUrl=" + address + " is no address. Write it like"
                    + " https://ada.github.io/cv/");
        }
        if (uri.getHost() == null
                || !String.valueOf(uri.getScheme()).matches("(?i)https?")
                || uri.getUserInfo() != null) {
            throw new UserFault("resume.deploy.verifyUrl takes an http or https address without a login, like"
                    + " https://ada.github.io/cv/");
        }
        String path = uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        Path named = site.resolve(name);
        Path file = !name.isEmpty() && Files.isRegularFile(named) ? named : site.resolve(PAGE);
        if (!Files.isRegularFile(file)) {
            throw new UserFault("resume.deploy.verifyUrl=" + address + " names no file of the site, and there is no "
                    + PAGE + ". Add html to resume.formats, or name a file such as …/resume.json.");
        }
        return new PageCheck(uri, file, patience);
    }

    /** @throws MachineFault when it does not answer with these bytes in time */
    public void await() {
        byte[] wanted = wanted();
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = Duration.ofMillis(500);
        while (true) {
            String answer = answer(wanted);
            if (answer.isEmpty()) {
                return;
            }
            if (System.nanoTime() + pause.toNanos() > end) {
                throw new MachineFault("Published, but within " + patience.toSeconds() + " s " + address
                        + " did not show it: it " + answer + ". Look at the settings of the page at its host, for"
                        + " GitHub at Settings → Pages; the branch needs no other publish.");
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private byte[] wanted() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new MachineFault(
                    "Published, but " + file + " can't be read to compare the page with it: " + e.getMessage(), e);
        }
    }

    /** Empty when it is the wanted one; else what it did instead. */
    private String answer(byte[] wanted) {
        try {
            Connection.Response response = Jsoup.connect(fresh(wanted))
                    .ignoreContentType(true)
                    .ignoreHttpErrors(true)
                    .header("Cache-Control", "no-cache")
                    .timeout((int) REQUEST.toMillis())
                    .maxBodySize(wanted.length + 1)
                    .execute();
            if (response.statusCode() != 200) {
                return "answers with status " + response.statusCode();
            }
            String digest = digest(response.bodyAsBytes());
            return digest.equals(digest(wanted))
                    ? ""
                    : "answers with another page (SHA-256 " + digest.substring(0, 12) + "…, published "
                            + digest(wanted).substring(0, 12) + "…)";
        } catch (IOException | UncheckedIOException e) {
            return "can't be reached (" + e.getClass().getSimpleName() + ")";
        }
    }

    /** With a query of its own, so that no cache on the way answers with an older page. */
    private String fresh(byte[] wanted) throws IOException {
        String query = (address.getRawQuery() == null ? "" : address.getRawQuery() + "&") + "published="
                + digest(wanted).substring(0, 12);
        String text = address.toString();
        int end =
                text.indexOf('?') >= 0 ? text.indexOf('?') : text.indexOf('#') >= 0 ? text.indexOf('#') : text.length();
        return text.substring(0, end) + "?" + query;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFault("Published; the wait for the page was interrupted.", e);
        }
    }
}
