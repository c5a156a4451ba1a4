package io.github.resumemaven.read;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.entry.Draft;
import io.github.resumemaven.read.entry.EntryFinder;
import io.github.resumemaven.read.entry.ProjectTitles;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.section.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What nearly every résumé has: jobs, and mostly studies. Where no title says which section they are, it is the one, of those
 * with titles that nobody knows, whose entries look most like them; so no words need be known but that something lasted.
 */
final class ExpectedSections {
    /** From here on, an entry looks like what is expected. */
    private static final double ENOUGH = 1;

    /** So many entries of a section count, so that many others do not win. */
    private static final int BEST = 3;

    private static final int LONGEST_TITLE = 120;

    private final Evidence evidence;
    private final RowEvidence words;
    private final EntryFinder finder;
    private final ProjectTitles projects;

    ExpectedSections(Evidence evidence, RowEvidence words, EntryFinder finder, ProjectTitles projects) {
        this.evidence = evidence;
        this.words = words;
        this.finder = finder;
        this.projects = projects;
    }

    List<Stretch> in(List<Stretch> stretches) {
        if (stretches.stream().noneMatch(ExpectedSections::isOpen)) {
            return stretches;
        }
        boolean jobs = Stretch.any(stretches, SectionKind.WORK);
        boolean studies = Stretch.any(stretches, SectionKind.EDUCATION) || areAmongJobs(stretches);
        if (jobs && studies) {
            return stretches;
        }
        int size = stretches.size();
        double[] asJobs = new double[size];
        double[] asStudies = new double[size];
        for (int i = 0; i < size; i++) {
            boolean open = isOpen(stretches.get(i));
            asJobs[i] = open && !jobs ? figure(SectionKind.WORK, stretches.get(i)) : 0;
            asStudies[i] = open && !studies ? figure(SectionKind.EDUCATION, stretches.get(i)) : 0;
        }
        int work = -1;
        int education = -1;
        double most = 0;
        for (int i = -1; i < size; i++) {
            for (int k = -1; k < size; k++) {
                double sum = (i < 0 ? 0 : asJobs[i]) + (k < 0 ? 0 : asStudies[k]);
                boolean told = (i < 0 || asJobs[i] > 0) && (k < 0 || asStudies[k] > 0);
                if (told && (i != k || i < 0) && sum > most) {
                    most = sum;
                    work = i;
                    education = k;
                }
            }
        }
        List<Stretch> all = new ArrayList<>(stretches);
        if (work >= 0) {
            all.set(work, all.get(work).withKind(SectionKind.WORK));
        }
        if (education >= 0) {
            all.set(education, all.get(education).withKind(SectionKind.EDUCATION));
        }
        return all;
    }

    /** Whether studies stand in a section of jobs. */
    private boolean areAmongJobs(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == SectionKind.WORK)
                .flatMap(stretch -> finder.find(SectionKind.WORK, stretch.rows()).stream())
                .anyMatch(draft -> study(draft) >= ENOUGH);
    }

    /** Whether a section has a title, and one that does not say what it is about. */
    private static boolean isOpen(Stretch stretch) {
        return stretch.unknown() && stretch.title().isPresent();
    }

    /** How much the entries of a section look like those of a kind, those that do most; 0 if too few do. */
    private double figure(SectionKind kind, Stretch stretch) {
        List<Draft> drafts = finder.find(kind, stretch.rows());
        boolean job = kind == SectionKind.WORK;
        double[] figures = drafts.stream()
                .mapToDouble(job ? this::job : this::study)
                .sorted()
                .toArray();
        int alike = 0;
        double sum = 0;
        for (int i = figures.length - 1; i >= 0; i--) {
            alike += figures[i] >= ENOUGH ? 1 : 0;
            sum += figures.length - i <= BEST ? figures[i] : 0;
        }
        return alike * (job ? 2 : 3) >= drafts.size() ? sum : 0;
    }

    private double job(Draft draft) {
        double role = 0;
        double organization = 0;
        double school = 0;
        double degree = 0;
        for (Row row : title(draft)) {
            role = Math.max(role, words.role(row));
            organization = Math.max(organization, words.organization(row));
            school = Math.max(school, evidence.school(row.folded()));
            degree = Math.max(degree, words.degree(row));
        }
        if (projects.is(draft.head().get(0)) || degree >= 2.5 && role < 2) {
            return 0;
        }
        double time = time(draft);
        if (school >= 2 && role < 2) {
            return time;
        }
        boolean named = role >= 1.5 && organization >= 2 || isDated(draft) && role + organization >= 1.5;
        return time == 0 && !named ? 0 : time + role / 2 + organization / 2;
    }

    private double study(Draft draft) {
        double school = 0;
        double degree = 0;
        double role = 0;
        for (Row row : title(draft)) {
            school = Math.max(school, evidence.school(row.folded()));
            degree = Math.max(degree, words.degree(row));
            role = Math.max(role, words.role(row));
        }
        boolean works = role >= 2 && degree < 1.5;
        boolean said = school >= 2 && (degree > 0 || isDated(draft)) || degree >= 1.5 && isDated(draft);
        return works || !said ? 0 : time(draft) / 2 + school / 2 + degree / 2;
    }

    private static List<Row> title(Draft draft) {
        return Stream.concat(draft.shared().stream(), draft.head().stream())
                .filter(row -> row.length() <= LONGEST_TITLE)
                .toList();
    }

    private static boolean isDated(Draft draft) {
        return draft.events().isPresent() || title(draft).stream().anyMatch(Row::dated);
    }

    /** How much it looks as if something lasted. */
    private static double time(Draft draft) {
        boolean lasted = draft.events().isPresent()
                || Stream.of(draft.shared(), draft.head(), draft.spread())
                        .flatMap(List::stream)
                        .anyMatch(Row::lasted);
        return lasted ? 1 : 0;
    }
}
