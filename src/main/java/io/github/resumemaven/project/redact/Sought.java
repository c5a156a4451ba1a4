package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The private facts of one résumé: where the model has them, and what to look for in the rest of the file. */
final class Sought {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}");
    private static final Pattern TEL = Pattern.compile("(?i)(?<=\\btel:)[+\\d][\\d().\\-%20]{5,30}");
    private static final int DATE_DIGITS = 6;

    private final List<Span> places = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Set<PrivateKind> found = EnumSet.noneOf(PrivateKind.class);

    /**
     * @param passages what is marked as private; the addresses and numbers in it are private wherever they stand
     */
    Sought(Resume resume, Collection<PrivateKind> kinds, List<Span> passages, PrivateNames names) {
        for (PrivateKind kind : kinds) {
            List<Value<String>> values = kind.values(resume, label -> names.isLabel(label, kind));
            values.forEach(value -> add(kind, value.get(), value.span()));
            kind.stretches(resume).forEach(span -> place(kind, span));
        }
        // An address or a link to a number is one wherever it stands; the model reads only those of the person.
        if (kinds.contains(PrivateKind.EMAIL)) {
            all(EMAIL, resume, PrivateKind.EMAIL);
        }
        if (kinds.contains(PrivateKind.PHONE)) {
            all(TEL, resume, PrivateKind.PHONE);
        }
        for (Span passage : passages) {
            places.add(passage);
            resume.basics().emails().stream()
                    .filter(value -> passage.contains(value.span()))
                    .forEach(value -> Secret.email(value.get()).ifPresent(secrets::add));
            resume.basics().phones().stream()
                    .filter(value -> passage.contains(value.span()))
                    .forEach(value -> Secret.phone(value.get()).ifPresent(secrets::add));
        }
    }

    private void all(Pattern form, Resume resume, PrivateKind kind) {
        List<MatchResult> matches =
                form.matcher(resume.source().text()).results().toList();
        matches.forEach(match -> add(kind, match.group(), new Span(match.start(), match.end())));
    }

    private void place(PrivateKind kind, Span span) {
        places.add(span);
        found.add(kind);
    }

    private void add(PrivateKind kind, String value, Span span) {
        place(kind, span);
        switch (kind) {
            case PHONE -> Secret.phone(value).or(() -> Secret.text(value)).ifPresent(secrets::add);
            case EMAIL -> Secret.email(value).ifPresent(secrets::add);
            case PHOTO -> {
                Secret.text(value).ifPresent(secrets::add);
                Secret.text(encoded(value)).ifPresent(secrets::add);
            }
            case PROFILES, WEBSITE -> Secret.text(bare(value)).ifPresent(secrets::add);
            // A town is no secret where it says where an employer is.
            case ADDRESS -> repeated(value, 1).ifPresent(secrets::add);
            // Nor is a year.
            case BIRTH_DATE -> repeated(value, DATE_DIGITS).ifPresent(secrets::add);
            default -> {}
        }
    }

    private static Optional<Secret> repeated(String value, int digits) {
        return value.chars().filter(Character::isDigit).count() >= digits ? Secret.text(value) : Optional.empty();
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static String bare(String url) {
        return url.replaceFirst("(?i)^(https?://)?(www\\.)?", "").replaceFirst("/$", "");
    }

    List<Span> places() {
        return places;
    }

    List<Secret> secrets() {
        return secrets;
    }

    /** Those of the kinds that the résumé has. */
    Set<PrivateKind> found() {
        return found;
    }
}
