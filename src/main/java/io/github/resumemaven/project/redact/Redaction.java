package io.github.resumemaven.project.redact;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.project.UserFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the public reading of a résumé: cuts out of its source what is private, and reads what is left. */
public final class Redaction {
    /** Each round finds what the one before uncovered; more than three were never needed. */
    private static final int ROUNDS = 8;

    private final PrivateNames names;
    private final Set<PrivateKind> settings;

    /** Reads a source again, in the language of the whole. */
    @FunctionalInterface
    public interface Reader {
        Resume read(String name, byte[] source);
    }

    /**
     * @param privately names of kinds that are private in every file
     * @throws UserFault when one is unknown
     */
    public Redaction(Lexicon lexicon, List<String> privately) {
        this.names = new PrivateNames(lexicon);
        this.settings = names.of(privately);
    }

    /**
     * Where a file has what is private, for those who look at the whole of it.
     *
     * @throws UserFault when a name in the file is unknown, or a mark is not closed
     */
    public List<Span> places(Resume whole) {
        List<Span> passages = Marks.passages(whole.source());
        return new Sought(whole, kinds(whole), passages, names).places();
    }

    private Set<PrivateKind> kinds(Resume whole) {
        Set<PrivateKind> kinds = EnumSet.noneOf(PrivateKind.class);
        kinds.addAll(settings);
        kinds.addAll(names.of(whole.document()));
        return kinds;
    }

    /**
     * @param whole the reading of the whole file
     * @throws UserFault when a name in the file is unknown, a mark is not closed, or nothing would be left
     */
    public PublicReading of(Resume whole, Reader reader) {
        Set<PrivateKind> named = names.of(whole.document());
        List<Span> passages = Marks.passages(whole.source());
        Sought sought = new Sought(whole, kinds(whole), passages, names);
        Set<String> absent = named.stream()
                .filter(kind -> !sought.found().contains(kind))
                .map(PrivateKind::key)
                .collect(Collectors.toCollection(TreeSet::new));
        if (sought.places().isEmpty()) {
            return PublicReading.all(whole, absent);
        }
        BitSet first = new BitSet();
        sought.places().forEach(place -> first.set(place.start(), place.end()));
        passages.forEach(passage -> wholeLines(whole.source().text(), passage, first));
        Kept kept = cut(whole, first, sought.secrets());
        Set<PrivateKind> facts = kinds(whole);
        facts.removeIf(kind -> !kind.isFact());
        List<Secret> secrets = new ArrayList<>(sought.secrets());
        for (int round = 0; round < ROUNDS; round++) {
            Resume left = read(whole, kept, reader);
            // What was passed over beside the first number or address is the first now.
            Sought again = new Sought(left, facts, List.of(), names);
            secrets.addAll(again.secrets());
            BitSet more = new BitSet();
            again.places().forEach(place -> more.set(place.start(), place.end()));
            find(left, secrets, more);
            if (more.isEmpty()) {
                return reading(left, kept, sought, secrets, passages.size(), absent);
            }
            kept = kept.then(cut(left, more, List.of()));
        }
        throw new UserFault(whole.source().name() + ": what is private comes up again each time that it is cut out."
                + " Nothing was written. Mark the passage with <!-- private --> and <!-- /private -->.");
    }

    private static PublicReading reading(
            Resume left, Kept kept, Sought sought, List<Secret> secrets, int passages, Set<String> absent) {
        List<Span> hidden = new ArrayList<>();
        BitSet cut = kept.cut();
        for (int start = cut.nextSetBit(0); start >= 0; start = cut.nextSetBit(cut.nextClearBit(start))) {
            hidden.add(new Span(start, cut.nextClearBit(start)));
        }
        return new PublicReading(
                left,
                secrets.stream().map(Secret::form).toList(),
                List.copyOf(hidden),
                passages,
                sought.found().stream().map(PrivateKind::key).toList(),
                absent,
                kept::before);
    }

    private Kept cut(Resume resume, BitSet gone, List<Secret> secrets) {
        for (Secret secret : secrets) {
            secret.in(resume.source().text()).forEach(place -> gone.set(place.start(), place.end()));
        }
        Tidying.of(resume, gone, names::isLabel);
        DataCuts.mend(resume.document(), gone);
        return Kept.without(resume.source().text(), gone);
    }

    private static void find(Resume resume, List<Secret> secrets, BitSet gone) {
        List<Heard> heard = Heard.in(resume.document());
        for (Secret secret : secrets) {
            secret.in(resume.source().text()).forEach(place -> gone.set(place.start(), place.end()));
            heard.stream()
                    .flatMap(text -> text.places(secret).stream())
                    .forEach(place -> gone.set(place.start(), place.end()));
        }
    }

    private static Resume read(Resume whole, Kept kept, Reader reader) {
        SourceText source = whole.source();
        if (kept.text().isBlank()) {
            throw new UserFault(source.name() + ": all of it is private, so that nothing is left to publish.");
        }
        return reader.read(source.name(), kept.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Marks on lines of their own leave no empty lines behind, which would part a list. */
    private static void wholeLines(String text, Span passage, BitSet gone) {
        int start = passage.start();
        while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = passage.end();
        while (end < text.length() && " \t\r".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean alone =
                (start == 0 || text.charAt(start - 1) == '\n') && (end == text.length() || text.charAt(end) == '\n');
        if (alone) {
            gone.set(start, Math.min(text.length(), end + 1));
        }
    }
}
