package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each language's words, made ready when it is first read. May be shared by threads. */
final class Tongues {
    private final Lexicon lexicon;
    private final Map<Words, Tongue> made = new ConcurrentHashMap<>();

    Tongues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Tongue of(Words words) {
        return made.computeIfAbsent(words, each -> Tongue.of(lexicon, each));
    }
}
