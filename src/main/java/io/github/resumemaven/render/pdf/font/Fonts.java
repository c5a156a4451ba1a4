package io.github.resumemaven.render.pdf.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All fonts at hand: the author's own first, then those that come along. May be shared by threads. */
public final class Fonts {
    /** Noto Sans SC, JP and KR draw their Latin letters, which are those of Resume Sans, larger by this much. */
    private static final double BESIDE_HAN = 1.1;

    private final BundledFonts bundled = new BundledFonts();
    private final Map<List<Path>, List<Family>> users = new ConcurrentHashMap<>();
    private final Map<List<Object>, Optional<Family>> regions = new ConcurrentHashMap<>();

    /**
     * @param own files and folders of fonts that go before all others
     * @param system folders where a font of the language's region is looked for
     * @throws FontException when one of them can't be used
     */
    public FontPlan plan(Locale language, List<Path> own, List<Path> system, DocumentText text) {
        List<Family> first = users.computeIfAbsent(own, UserFonts::read);
        List<Family> order = new ArrayList<>(first);
        order.addAll(bundled.order(language));
        regions.computeIfAbsent(List.of(language, system), key -> RegionFonts.find(language, system))
                .ifPresent(family -> order.add(place(family, order), family));
        boolean wide = List.of("zh", "ja").contains(language.getLanguage());
        boolean beside = wide || language.getLanguage().equals("ko");
        List<Family> wideFirst = new ArrayList<>(order);
        if (wide) {
            wideFirst.remove(bundled.sans);
            wideFirst.add(bundled.sans);
        }
        return FontPlan.of(order, wideFirst, bundled.code, text, beside ? BESIDE_HAN : 1);
    }

    /** In front of the first Han font; without a bold face, in front of the first that has the forms of another region. */
    private int place(Family region, List<Family> order) {
        boolean kanji = order.contains(bundled.kanji) && region.has(Style.BOLD);
        return order.indexOf(kanji ? bundled.kanji : bundled.han);
    }
}
