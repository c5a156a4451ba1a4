package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.check.Loss;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerbatimTest {
    private static final String CV =
            """
            ### Heron Games

            - drew [maps][m]
            - drew birds

            [m]: https://maps.example/
            """;

    /** Of which nothing was understood but that it is a section, which ends in front of the link's definition. */
    private static Resume reading() {
        Resume unread = Unread.of(CV);
        Part list = new Prose(unread.document().blocks().get(1));
        Section section = new Section(SectionKind.WORK, Optional.empty(), 0, List.of(list), spanTo("birds\n"));
        return new Resume(
                unread.document(), unread.language(), unread.basics(), List.of(section), List.of(), List.of());
    }

    private static Span spanTo(String end) {
        return new Span(0, CV.indexOf(end) + end.length());
    }

    private static Loss loss(String text) {
        int place = CV.indexOf(text);
        return new Loss(Format.TEXT, new Span(place, place + text.length()), text);
    }

    private static List<String> shown(Section section) {
        return section.parts().stream()
                .map(part -> CV.substring(part.span().start(), part.span().end()))
                .toList();
    }

    @Test
    void showsTheInnermostBlockOfALossWhereItStands() {
        Section section =
                Verbatim.of(reading(), List.of(loss("birds"))).sections().get(0);
        assertThat(shown(section)).containsExactly("- drew [maps][m]\n- drew birds", "drew birds");
    }

    @Test
    void showsItOnceHoweverMuchOfItIsLost() {
        List<Loss> losses = List.of(loss("drew birds"), loss("birds"));
        assertThat(Verbatim.of(reading(), losses).sections().get(0).parts()).hasSize(2);
    }

    @Test
    void aHeadingStandsAsAParagraphInFrontOfWhatItHeads() {
        Section section =
                Verbatim.of(reading(), List.of(loss("Heron"))).sections().get(0);
        assertThat(section.parts().get(0)).isInstanceOfSatisfying(Prose.class, prose -> assertThat(prose.block())
                .isInstanceOf(Block.Paragraph.class));
    }

    @Test
    void whatStandsInNoSectionAndNoBlockStandsInFrontOfAll() {
        List<Section> sections =
                Verbatim.of(reading(), List.of(loss("https://maps.example/"))).sections();
        assertThat(sections).hasSize(2);
        assertThat(shown(sections.get(0))).containsExactly("https://maps.example/");
    }
}
