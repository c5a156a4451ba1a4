package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class Secret extends Rule {
    /** What all of them begin with; most files have none of it. */
    private static final List<String> BEGINNINGS = List.of(
            "AKIA",
            "ASIA",
            "gho_",
            "ghp_",
            "ghs_",
            "ghu_",
            "ghr_",
            "github_pat_",
            "glpat-",
            "xox",
            "AIza",
            "npm_",
            "sk_live_",
            "LTAI",
            "-----BEGIN ");

    /** Loaded with the first beginning that is met. */
    private static final class Forms {
        /** Forms that the services themselves have made recognisable. */
        private static final Pattern SECRET = Pattern.compile("(?<![A-Za-z0-9_-])(?:"
                + "(?:AKIA|ASIA)[0-9A-Z]{16}"
                + "|gh[opsur]_[A-Za-z0-9]{36,255}"
                + "|github_pat_[A-Za-z0-9_]{60,255}"
                + "|glpat-[A-Za-z0-9_-]{20,64}"
                + "|xox[abprs]-[A-Za-z0-9-]{20,255}"
                + "|AIza[0-9A-Za-z_-]{35}"
                + "|npm_[A-Za-z0-9]{36}"
                + "|sk_live_[A-Za-z0-9]{24,99}"
                + "|LTAI[A-Za-z0-9]{16,26}"
                + ")(?![A-Za-z0-9_-])"
                + "|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----");
    }

    public Secret() {
        super("privacy/secret", ERROR, Fixing.NONE, "a key or token that gives access is in the file");
    }

    @Override
    public void check(Context context, Report report) {
        String text = context.source().text();
        if (BEGINNINGS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher secret = Forms.SECRET.matcher(text);
        while (secret.find()) {
            if (!isSample(secret.group())) {
                report.at(new Span(secret.start(), secret.end()), "this looks like a secret key")
                        .help("revoke it where it was made: deleting it here does not take it out of the history");
            }
        }
    }

    /** Documentation writes EXAMPLE into keys, or one character all along. */
    private static boolean isSample(String secret) {
        return secret.contains("EXAMPLE")
                || !secret.startsWith("-----")
                        && secret.chars().skip(5).distinct().count() < 6;
    }
}
