package io.github.resumemaven.read.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.resumemaven.read.field.Piece.Gap;
import org.junit.jupiter.api.Test;

class SeparatorTest {
    private static final Separator COMMA = new Separator(Gap.COMMA, ",", "\\s*,\\s*");

    private static int end(String text, int at) {
        return COMMA.end(Separator.sign(text, at), text, at);
    }

    @Test
    void endsBehindTheBlanksAroundIt() {
        assertEquals(8, end("baker , crumb", 5));
        assertEquals(8, end("baker , crumb", 6));
    }

    @Test
    void isNotFoundInFrontOfAnotherSign() {
        assertEquals(-1, end("baker, crumb", 4));
        assertEquals(-1, end("baker | crumb", 5));
    }

    @Test
    void itsSignIsABlankWhereSeveralStandOrTheTextEnds() {
        assertEquals(' ', Separator.sign("baker  crumb", 5));
        assertEquals(' ', Separator.sign("baker ", 5));
        assertEquals(',', Separator.sign("baker , crumb", 5));
        assertEquals('k', Separator.sign("baker", 2));
    }
}
