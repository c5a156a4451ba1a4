package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.read.date.PeriodReader;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.person.PersonReader;
import io.github.resumemaven.read.section.SectionTitles;
import java.util.List;

/** All that is read with the words of one language; made once for each. */
record Tongue(
        Words words,
        PeriodReader dayFirst,
        PeriodReader monthFirst,
        SectionTitles titles,
        Evidence evidence,
        PersonReader person) {

    static Tongue of(Lexicon lexicon, Words words) {
        Words english = lexicon.languages().get(0);
        List<Words> near = words == english ? List.of(english) : List.of(words, english);
        Evidence evidence = new Evidence(lexicon, words);
        SectionTitles titles = new SectionTitles(lexicon, words);
        return new Tongue(
                words,
                new PeriodReader(near, false),
                new PeriodReader(near, true),
                titles,
                evidence,
                new PersonReader(lexicon, words, evidence, titles));
    }
}
