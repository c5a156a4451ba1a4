package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.plain.PlainBlocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    /** What a reading of this text would be that took only the name of a job. */
    private static Resume reading(String markdown, String name) {
        Resume unread = Unread.of(markdown);
        int place = markdown.indexOf(name);
        Value<String> value = new Value<>(name, new io.github.resumemaven.model.Span(place, place + name.length()));
        Entry entry = new Entry(
                SectionKind.WORK,
                List.of(new Field(Field.Name.NAME, value)),
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                unread.source().span());
        Section section = new Section(
                SectionKind.WORK,
                java.util.Optional.empty(),
                0,
                List.of(entry),
                unread.source().span());
        return new Resume(
                unread.document(), unread.language(), unread.basics(), List.of(section), List.of(), List.of());
    }

    @Test
    void leavesAWholeReadingAlone() {
        Resume whole = Unread.of("# A\n\ntext");
        assertThat(Completion.of(whole)).isSameAs(whole);
    }

    @Test
    void remarksWhatTheTitleOfAnEntryLeftOut() {
        Entry entry =
                Completion.of(reading("Kestrel, night shift", "Kestrel")).work().get(0);
        assertThat(entry.all(Field.Name.REMARK).map(Value::get)).containsExactly("night shift");
    }

    @Test
    void keepsTheAddressBehindALinkInATitle() {
        Entry entry = Completion.of(reading("[Kestrel](https://kestrel.example/)", "Kestrel"))
                .work()
                .get(0);
        assertThat(entry.url().map(Value::get)).hasValue("https://kestrel.example/");
    }

    @Test
    void putsABlockThatNoSectionHoldsInFront() {
        Resume unread = Unread.of("lost words");
        Resume empty =
                new Resume(unread.document(), unread.language(), unread.basics(), List.of(), List.of(), List.of());
        Prose prose = (Prose) Completion.of(empty).sections().get(0).parts().get(0);
        assertThat(PlainBlocks.of(List.of(prose.block()))).containsExactly("lost words");
    }

    @Test
    void givesAQuotationMarkBackToTheNameItWasCutFrom() {
        Entry entry =
                Completion.of(reading("\"Kestrel\", 2019", "Kestrel\"")).work().get(0);
        assertThat(entry.name().map(Value::get)).hasValue("\"Kestrel\"");
    }

    @Test
    void givesABracketBackToTheNameThatHasItsOtherHalf() {
        Entry entry = Completion.of(reading("Kestrel (since 2019)", "Kestrel (since"))
                .work()
                .get(0);
        assertThat(entry.name().map(Value::get)).hasValue("Kestrel (since");
        assertThat(entry.all(Field.Name.REMARK).map(Value::get)).containsExactly("2019)");
    }
}
