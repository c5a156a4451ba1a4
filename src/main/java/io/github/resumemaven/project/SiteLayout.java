package io.github.resumemaven.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which folder of the site each résumé goes to. A sole résumé, or {@code resume.md}, goes to the root, others to a folder
 * of their name; a translation such as {@code resume.en.md} beside {@code resume.md} goes to a folder of its language
 * below.
 *
 * @param groups résumés that say the same in several languages, the original first; sorted by folder
 */
public record SiteLayout(List<Group> groups) {

    /** @param members the original, then its translations, sorted by language */
    public record Group(List<Member> members) {}

    /**
     * @param folder the folder below the site's root, with {@code /} at the end; empty for the root
     * @param language of a translation, by its file name
     */
    public record Member(SourceFile source, String folder, Optional<Locale> language) {}

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** @throws UserFault when two files would go to one folder */
    public static SiteLayout of(List<SourceFile> sources) {
        Map<String, SourceFile> originals = new TreeMap<>();
        List<SourceFile> rest = new ArrayList<>();
        Set<String> stems = sources.stream().map(SourceFile::stem).collect(Collectors.toSet());
        for (SourceFile source : sources) {
            if (translationOf(source.stem(), stems).isPresent()) {
                rest.add(source);
            } else {
                refuseDouble(originals.put(source.stem(), source), source, source.stem());
            }
        }
        Map<String, List<Member>> translations = new HashMap<>();
        for (SourceFile source : rest) {
            String original = translationOf(source.stem(), stems).orElseThrow();
            Locale language = Locale.forLanguageTag(source.stem().substring(original.length() + 1));
            String folder = root(original, originals.size()) + language.toLanguageTag() + "/";
            translations
                    .computeIfAbsent(original, key -> new ArrayList<>())
                    .add(new Member(source, folder, Optional.of(language)));
        }
        List<Group> groups = new ArrayList<>();
        originals.forEach((stem, source) -> {
            List<Member> members = new ArrayList<>();
            members.add(new Member(source, root(stem, originals.size()), Optional.empty()));
            members.addAll(translations.getOrDefault(stem, List.of()));
            groups.add(new Group(List.copyOf(members)));
        });
        refuseDoubleFolders(groups);
        return new SiteLayout(List.copyOf(groups));
    }

    private static String root(String stem, int originals) {
        return originals == 1 || stem.equals("resume") ? "" : stem + "/";
    }

    private static Optional<String> translationOf(String stem, Set<String> stems) {
        int dot = stem.lastIndexOf('.');
        if (dot <= 0 || !stems.contains(stem.substring(0, dot))) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(stem.substring(dot + 1)).getLanguage();
        return LANGUAGES.contains(language) ? Optional.of(stem.substring(0, dot)) : Optional.empty();
    }

    private static void refuseDoubleFolders(List<Group> groups) {
        Map<String, SourceFile> folders = new HashMap<>();
        for (Group group : groups) {
            for (Member member : group.members()) {
                // Two folders that differ in case only are one on many a machine.
                String folder = member.folder().toLowerCase(Locale.ROOT);
                refuseDouble(
                        folders.put(folder, member.source()), member.source(), "the folder site/" + member.folder());
            }
        }
    }

    private static void refuseDouble(SourceFile first, SourceFile second, String place) {
        if (first != null) {
            throw new UserFault("Both " + first.name() + " and " + second.name() + " would be published as " + place
                    + ". Rename one, or name the one to use with -Dresume.source=…");
        }
    }
}
