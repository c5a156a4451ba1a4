package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Addresses that stand in plain text become links, as in GFM §6.9. */
final class Autolinks {
    private Autolinks() {}

    static List<Inline> apply(List<Inline> inlines) {
        List<Inline> out = null;
        int i = 0;
        while (i < inlines.size()) {
            int end = i;
            while (end < inlines.size() && inlines.get(end) instanceof Inline.Text) {
                end++;
            }
            if (end == i) {
                if (out != null) {
                    out.add(inlines.get(i));
                }
                i++;
                continue;
            }
            List<Inline> run = inlines.subList(i, end);
            List<Inline> linked = link(run);
            if (out == null && linked != run) {
                out = new ArrayList<>(inlines.subList(0, i));
            }
            if (out != null) {
                out.addAll(linked);
            }
            i = end;
        }
        return out == null ? inlines : out;
    }

    private static List<Inline> link(List<Inline> run) {
        String text = text(run);
        List<AddressFinder.Address> addresses = AddressFinder.find(text);
        if (addresses.isEmpty()) {
            return run;
        }
        Cutter cutter = new Cutter(run);
        List<Inline> out = new ArrayList<>();
        for (AddressFinder.Address address : addresses) {
            cutter.upTo(address.start(), out);
            List<Inline> content = new ArrayList<>();
            cutter.upTo(address.end(), content);
            if (!content.isEmpty()) {
                Span span = content.get(0)
                        .span()
                        .cover(content.get(content.size() - 1).span());
                out.add(new Inline.Link(List.copyOf(content), address.target(), span, "", span));
            }
        }
        cutter.upTo(text.length(), out);
        return out;
    }

    private static String text(List<Inline> run) {
        if (run.size() == 1) {
            return ((Inline.Text) run.get(0)).text();
        }
        StringBuilder text = new StringBuilder();
        run.forEach(inline -> text.append(((Inline.Text) inline).text()));
        return text.toString();
    }

    /** Hands out the texts of a run piece by piece. */
    private static final class Cutter {
        private final List<Inline> run;
        private int index;
        /** Where the current text begins in the run's text, and how much of it was handed out. */
        private int base;

        private int taken;

        Cutter(List<Inline> run) {
            this.run = run;
        }

        void upTo(int end, List<Inline> out) {
            while (index < run.size() && base + taken < end) {
                Inline.Text text = (Inline.Text) run.get(index);
                int length = text.text().length();
                boolean divisible = length == text.span().length();
                int to = divisible ? Math.min(length, end - base) : length;
                if (taken == 0 && to == length) {
                    out.add(text);
                } else {
                    int start = text.span().start();
                    out.add(new Inline.Text(text.text().substring(taken, to), new Span(start + taken, start + to)));
                }
                taken = to;
                if (taken == length) {
                    base += length;
                    taken = 0;
                    index++;
                }
            }
        }
    }
}
