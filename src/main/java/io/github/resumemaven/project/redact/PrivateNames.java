package io.github.resumemaven.project.redact;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.lint.Once;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.project.UserFault;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the names mean that people give to private facts: our own, and the labels of every language. */
final class PrivateNames {
    private static final String KEY = "private";

    /** Most files keep nothing private, and their names are some thousand. */
    private final Once<Map<String, PrivateKind>> kinds;

    PrivateNames(Lexicon lexicon) {
        this.kinds = new Once<>(() -> kinds(lexicon));
    }

    /** By their keys: {@code birth date}, {@code birth-date} and {@code birthDate} are one name. */
    private static Map<String, PrivateKind> kinds(Lexicon lexicon) {
        Map<String, PrivateKind> kinds = new HashMap<>();
        for (PrivateKind kind : PrivateKind.values()) {
            kinds.put(Fold.key(kind.key()), kind);
            kind.aliases().forEach(alias -> kinds.putIfAbsent(Fold.key(alias), kind));
        }
        for (PrivateKind kind : PrivateKind.values()) {
            lexicon.languages().stream()
                    .flatMap(words -> kind.labels().stream().flatMap(list -> words.list(list).stream()))
                    .forEach(label -> kinds.putIfAbsent(Fold.key(label), kind));
        }
        return kinds;
    }

    /** Whether this is a label of such a fact. */
    boolean isLabel(String label, PrivateKind kind) {
        return kinds.get().get(Fold.key(label)) == kind;
    }

    /** Whether this is a label of any such fact. */
    boolean isLabel(String label) {
        return kinds.get().containsKey(Fold.key(label));
    }

    /** @throws UserFault when a name of {@code resume.private} is unknown */
    Set<PrivateKind> of(List<String> names) {
        Set<PrivateKind> found = EnumSet.noneOf(PrivateKind.class);
        for (String name : names) {
            if (!name.isBlank()) {
                found.add(kind(name).orElseThrow(() -> new UserFault("resume.private: " + unknown(name))));
            }
        }
        return found;
    }

    /** @throws UserFault when a name in the file is unknown */
    Set<PrivateKind> of(Document document) {
        Set<PrivateKind> found = EnumSet.noneOf(PrivateKind.class);
        for (Data data : lists(document)) {
            scalars(data).forEach(scalar -> add(scalar, document.source(), found));
        }
        return found;
    }

    /** A setting of the file; JSON Resume has a place for such in {@code meta}. */
    private static List<Data> lists(Document document) {
        Optional<Data> nested = document.data()
                .get("meta")
                .filter(Data.Mapping.class::isInstance)
                .flatMap(meta -> ((Data.Mapping) meta).get(KEY));
        return Stream.concat(document.data().get(KEY).stream(), nested.stream()).toList();
    }

    private static Stream<Data.Scalar> scalars(Data data) {
        if (data instanceof Data.Sequence list) {
            return list.items().stream().flatMap(PrivateNames::scalars);
        }
        if (data instanceof Data.Mapping mapping) {
            return mapping.pairs().stream().map(Data.Pair::key);
        }
        return Stream.of((Data.Scalar) data);
    }

    private void add(Data.Scalar scalar, SourceText source, Set<PrivateKind> found) {
        String text = scalar.text().strip();
        // Site generators know "private: true" too, for a whole page.
        if (scalar.type() == Data.Type.NULL || text.equalsIgnoreCase("false")) {
            return;
        }
        if (text.equalsIgnoreCase("true")) {
            throw fault(
                    source,
                    scalar.span(),
                    "private: true does not say what is private. Name it, such as private: [phone, address]; to publish"
                            + " nothing of the file, write draft: true.");
        }
        for (String name : text.split("[,，、;；]")) {
            if (!name.isBlank()) {
                found.add(kind(name)
                        .orElseThrow(() -> fault(source, scalar.span(), "private: " + unknown(name) + wanted())));
            }
        }
    }

    private static String wanted() {
        return " To keep other text private, write <!-- private --> before and <!-- /private --> behind it.";
    }

    private Optional<PrivateKind> kind(String name) {
        return Optional.ofNullable(kinds.get().get(Fold.key(name)));
    }

    private static String unknown(String name) {
        List<String> known =
                Arrays.stream(PrivateKind.values()).map(PrivateKind::key).toList();
        return name.strip() + " is no kind of fact" + DidYouMean.hint(name.strip(), known) + " Known: "
                + String.join(", ", known) + ".";
    }

    static UserFault fault(SourceText source, Span place, String message) {
        var at = source.position(place.start());
        return new UserFault(source.name() + ":" + at.line() + ":" + at.column() + ": " + message);
    }
}
