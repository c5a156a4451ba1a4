package io.github.resumemaven.publish.git;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes secrets out of any text that may reach a log: as they are, in base64 at any offset, URL-encoded, in a URL. */
public final class Secrets {

    private static final Pattern USER_INFO = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://)[^/\\s@'\"]+@");
    private static final Pattern SSH = Pattern.compile("(?i)(git\\+)?ssh(\\+git)?://");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");
    private static final String MASK = "***";

    private final List<String> forms;

    public Secrets(Collection<String> secrets) {
        Set<String> all = new LinkedHashSet<>();
        for (String secret : secrets) {
            // Shorter ones would black out ordinary words and protect nobody.
            if (secret != null && secret.length() >= 4) {
                addForms(secret, all);
            }
        }
        forms = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static void addForms(String secret, Set<String> all) {
        all.add(secret);
        // git takes a server's words for Latin-1 where the server does not name their encoding.
        all.add(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        all.add(encoded);
        all.add(encoded.replace("+", "%20"));
        all.add(ESCAPE.matcher(encoded).replaceAll(m -> m.group().toLowerCase(Locale.ROOT)));
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            for (Base64.Encoder encoder : Arrays.asList(Base64.getEncoder(), Base64.getUrlEncoder())) {
                String text = encoder.withoutPadding().encodeToString(shifted);
                // The first and last characters also hold bits of what stands around the secret.
                int from = before == 0 ? 0 : before + 1;
                int to = shifted.length % 3 == 0 ? text.length() : text.length() - 1;
                if (to - from >= 4) {
                    all.add(text.substring(from, to));
                }
            }
        }
    }

    /** {@code text} with every form of every secret replaced and the user part of each URL removed. */
    public String mask(String text) {
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, MASK);
        }
        return stripUserInfo(masked);
    }

    /** Removes {@code user:password@} from URLs; the user of an ssh URL is no secret and stays. */
    public static String stripUserInfo(String text) {
        return USER_INFO
                .matcher(text)
                .replaceAll(
                        m -> SSH.matcher(m.group(1)).matches() && !m.group().contains("%3A") && isPlainUser(m.group())
                                ? Matcher.quoteReplacement(m.group())
                                : Matcher.quoteReplacement(m.group(1)));
    }

    private static boolean isPlainUser(String schemeAndUser) {
        return schemeAndUser.indexOf(':', schemeAndUser.indexOf("://") + 3) < 0;
    }
}
