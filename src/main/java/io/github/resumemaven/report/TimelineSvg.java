package io.github.resumemaven.report;

import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.report.Timeline.Bar;
import io.github.resumemaven.report.Timeline.Stretch;

/**
 * A timeline as SVG inside of HTML, and in words below. Places along the time are percentages, so that the picture takes
 * the width that there is and its letters keep their size.
 */
final class TimelineSvg {
    private static final int AXIS = 22;
    private static final int ROW = 36;
    private static final int MOST_YEARS_NAMED = 7;
    private static final int NAME_CELLS = 26;

    private final Timeline timeline;
    private final int from;
    private final int to;
    private final StringBuilder out = new StringBuilder();

    private TimelineSvg(Timeline timeline) {
        this.timeline = timeline;
        this.from = timeline.first() / 12 * 12;
        this.to = (timeline.last() / 12 + 1) * 12;
    }

    /** Empty where nothing has a time. */
    static String of(Timeline timeline) {
        return timeline.bars().isEmpty() ? "" : new TimelineSvg(timeline).render();
    }

    private String render() {
        int height = AXIS + timeline.bars().size() * ROW + 4;
        out.append(
                        "<svg class=\"timeline\" role=\"img\" aria-label=\"Timeline of jobs and studies\" width=\"100%\" height=\"")
                .append(height)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        axis(height);
        timeline.gaps().forEach(gap -> band("gap", gap, height));
        timeline.overlaps().forEach(overlap -> band("overlap", overlap, height));
        int top = AXIS;
        for (Bar bar : timeline.bars()) {
            append(bar, top);
            top += ROW;
        }
        out.append("</svg>\n");
        words();
        return out.toString();
    }

    private void axis(int height) {
        int years = (to - from) / 12;
        int step = (years + MOST_YEARS_NAMED - 1) / MOST_YEARS_NAMED;
        for (int year = from / 12; year * 12 < to; year += step) {
            String x = percent(year * 12);
            out.append("<line class=\"year\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"0\" y2=\"" + height + "\"/>")
                    .append("<text class=\"year\" x=\"" + x + "\" dx=\"3\" y=\"12\">" + year + "</text>\n");
        }
    }

    private void band(String kind, Stretch stretch, int height) {
        out.append("<rect class=\"" + kind + "\" x=\"" + percent(stretch.start()) + "\" y=\"" + AXIS + "\" width=\""
                        + width(stretch.start(), stretch.end()) + "\" height=\"" + (height - AXIS) + "\"><title>")
                .append(Markup.escape(words(stretch)))
                .append("</title></rect>\n");
    }

    private void append(Bar bar, int top) {
        String name = bar.name().isBlank() ? bar.kind().key() : bar.name();
        out.append("<rect class=\"" + bar.kind().key() + "\" x=\"" + percent(bar.start()) + "\" y=\"" + (top + 19)
                        + "\" width=\"" + width(bar.start(), bar.end()) + "\" height=\"11\" rx=\"2\"><title>")
                .append(Markup.escape(name + ", " + bar.dates()))
                .append("</title></rect>\n")
                .append("<text x=\"0\" dx=\"3\" y=\"" + (top + 14) + "\">")
                .append(Markup.escape(cut(name)))
                .append(" <tspan class=\"dates\">")
                .append(Markup.escape(cut(bar.dates().strip())))
                .append("</tspan></text>\n");
    }

    private void words() {
        if (timeline.gaps().isEmpty() && timeline.overlaps().isEmpty()) {
            return;
        }
        out.append("<ul class=\"stretches\">\n");
        timeline.gaps().forEach(gap -> word("gap", gap));
        timeline.overlaps().forEach(overlap -> word("overlap", overlap));
        out.append("</ul>\n");
    }

    private void word(String kind, Stretch stretch) {
        out.append("<li><span class=\"key " + kind + "\"></span>")
                .append(Markup.escape(words(stretch)))
                .append("</li>\n");
    }

    private static String words(Stretch stretch) {
        String time = month(stretch.start()) + " to " + month(stretch.end()) + " ("
                + TerminalReport.count(stretch.months(), "month") + ")";
        return stretch.of().isEmpty()
                ? "Not covered: " + time
                : "At the same time: " + String.join(" and ", stretch.of()) + ", " + time;
    }

    private static String month(int month) {
        return month / 12 + "-" + twoDigits(month % 12 + 1);
    }

    /** A month is never too short to be seen. */
    private String width(int start, int end) {
        return number(Math.max(0.8, (end + 1 - start) * 100.0 / (to - from)));
    }

    private String percent(int month) {
        return number((month - from) * 100.0 / (to - from));
    }

    /** Not by a formatter: loading its locales takes longer than all else here. */
    private static String number(double percent) {
        long hundredths = Math.round(percent * 100);
        return hundredths / 100 + "." + twoDigits(hundredths % 100) + "%";
    }

    private static String twoDigits(long number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String cut(String text) {
        if (CellWidth.of(text) <= NAME_CELLS) {
            return text;
        }
        StringBuilder start = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (CellWidth.of(start) + CellWidth.of(c) >= NAME_CELLS) {
                break;
            }
            start.appendCodePoint(c);
        }
        return start.append('…').toString();
    }
}
