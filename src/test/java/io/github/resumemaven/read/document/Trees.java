package io.github.resumemaven.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What must hold for the places of any document. */
final class Trees {
    private Trees() {}

    /** Each part lies in what holds it, behind the part before; text is as in the source or one decoded character. */
    static void check(Document document) {
        check(document.blocks(), document.source().span(), document);
    }

    private static void check(List<?> parts, Span within, Document document) {
        int at = within.start();
        for (Object part : parts) {
            Span span = span(part);
            assertThat(span.start()).as("start of %s", part).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).as("end of %s", part).isLessThanOrEqualTo(within.end());
            at = span.end();
            if (part instanceof Inline.Text text && text.text().length() >= span.length()) {
                assertThat(text.text()).isEqualTo(document.source().text(span));
            }
            lists(part).forEach(inner -> check(inner, span, document));
        }
    }

    /** The lists of parts in a part, in the order of the record. */
    private static List<List<?>> lists(Object part) {
        List<List<?>> lists = new ArrayList<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (List.class.isAssignableFrom(component.getType())) {
                lists.add((List<?>) value(component, part));
            }
        }
        return lists;
    }

    private static Span span(Object part) {
        if (part instanceof Block block) {
            return block.span();
        }
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (component.getName().equals("span")) {
                return (Span) value(component, part);
            }
        }
        throw new AssertionError("no span in " + part);
    }

    private static Object value(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
