package io.github.resumemaven.read.entry;

import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Row;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the titles of projects from those of jobs. */
public final class ProjectTitles {
    /** What stands in brackets at the end of a title only remarks on it. */
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[【（][^()\\[\\]【】（）]*[)\\]】）]\\s*$");

    private final Evidence evidence;

    public ProjectTitles(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether a row names a project: it begins with the label of one, or ends in the word for one and names no employer. */
    public boolean is(Row row) {
        return isLabelled(row) || endsInProject(row) && evidence.organization(row.folded()) < 2;
    }

    /** {@code Project 2: …}, {@code 1. 项目名称：…}. */
    public boolean isLabelled(Row row) {
        String folded = row.folded();
        int from = 0;
        while (from < folded.length() && !Character.isLetter(folded.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < folded.length() && (Character.isLetter(folded.charAt(to)) || folded.charAt(to) == ' ')) {
            to++;
        }
        int end = to;
        while (end < folded.length() && " 0123456789]】)一二三四五六".indexOf(folded.charAt(end)) >= 0) {
            end++;
        }
        boolean label = end < folded.length() && ":-|".indexOf(folded.charAt(end)) >= 0;
        return label
                && to > from
                && evidence.label(folded.substring(from, to))
                        .filter("project"::equals)
                        .isPresent();
    }

    private boolean endsInProject(Row row) {
        String undated = withoutDates(row);
        boolean remark = !undated.isEmpty() && ")]】）".indexOf(undated.charAt(undated.length() - 1)) >= 0;
        String title = (remark ? REMARK.matcher(undated).replaceFirst("") : undated).strip();
        List<WordSet.Hit> hits = evidence.projects().all(title);
        return hits.stream().anyMatch(hit -> hit.start() > 0 && hit.end() == title.length());
    }

    private static String withoutDates(Row row) {
        StringBuilder text = new StringBuilder(row.folded());
        for (int i = row.periods().size() - 1; i >= 0; i--) {
            text.delete(
                    row.periods().get(i).span().start(),
                    row.periods().get(i).span().end());
        }
        int end = text.length();
        while (end > 0
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && ")]】）".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
