package io.github.resumemaven.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static List<String> found(String text, String... words) {
        return new WordSet(List.of(words))
                .all(text).stream()
                        .map(hit -> text.substring(hit.start(), hit.end()))
                        .toList();
    }

    @Test
    void findsAWordOnlyAsAWhole() {
        assertEquals(List.of("baker"), found("a baker, no bakery", "Baker"));
    }

    @Test
    void findsAPhraseAtTheBeginningOfAWordOnly() {
        assertEquals(List.of("head of"), found("head of sales, thead of", "head of"));
    }

    @Test
    void takesAPhraseForNoneWhereAWordGoesOnBehindIt() {
        assertEquals(List.of(), found("head offence", "head of"));
    }

    @Test
    void findsAllPhrasesThatBeginWithOneWord() {
        assertEquals(List.of("new york", "new york city"), found("new york city", "New York", "New York City"));
    }

    @Test
    void findsAPhraseThatBeginsWithASign() {
        assertEquals(List.of("(주)"), found("(주)달빛", "(주)"));
    }

    @Test
    void findsHanWhereverItStands() {
        assertEquals(List.of("大学", "学院"), found("东海大学理学院", "大学", "学院"));
    }

    @Test
    void lettersMayStandInFrontOfAnEnding() {
        assertEquals(List.of("softwareentwickler"), found("softwareentwickler (m/w)", "*entwickler"));
        assertEquals(List.of("entwickler"), found("entwickler", "*entwickler"));
        assertEquals(List.of(), found("entwicklerin", "*entwickler"));
    }

    @Test
    void lettersMayStandBehindABeginning() {
        assertEquals(List.of("hochschule"), found("hochschule", "hoch*"));
        assertEquals(List.of(), found("unhoch", "hoch*"));
    }

    @Test
    void aFullStopBehindAWordIsNoneOfIt() {
        assertEquals(List.of("baker"), found("baker.", "baker"));
        assertEquals(List.of("ltd."), found("crumb ltd.", "ltd."));
    }

    @Test
    void looksBehindAnElidedArticle() {
        assertEquals(List.of("universita"), found("dell'universita", "università"));
    }

    @Test
    void sortsHitsByTheirEnd() {
        assertEquals(List.of("data", "base", "data base"), found("data base", "data base", "base", "data"));
    }

    @Test
    void tellsWhetherATextIsOneWordAndNothingElse() {
        WordSet words = new WordSet(List.of("Baker", "*smith", "head of"));
        assertTrue(words.is(" baker "));
        assertTrue(words.is("locksmith"));
        assertTrue(words.is("head of"));
        assertFalse(words.is("a locksmith"));
        assertFalse(words.is(""));
    }

    @Test
    void tellsWhetherAWordBeginsWithinTheFirstCharacters() {
        WordSet words = new WordSet(List.of("head of", "baker"));
        assertTrue(words.begins("head of sales", 0));
        assertTrue(words.begins("(baker) at crumb", 1));
        assertFalse(words.begins("(baker) at crumb", 0));
        assertFalse(words.begins("a baker", 1));
    }
}
