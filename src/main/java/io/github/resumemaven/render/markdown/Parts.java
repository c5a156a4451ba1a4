package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.json.JsonResumeRenderer;
import java.util.ArrayList;
import java.util.List;

/** What two readings of a résumé differ in, as JSON Resume tells it. */
final class Parts {
    private Parts() {}

    /** The parts that differ: 0 for the person, from 1 on the sections. */
    static List<Integer> differing(Resume resume, Resume back) {
        List<Integer> differing = new ArrayList<>();
        if (!json(resume, List.of()).equals(json(back, List.of()))) {
            differing.add(0);
        }
        List<Section> ours = resume.sections();
        List<Section> theirs = back.sections();
        boolean parted = ours.size() != theirs.size();
        for (int i = 0; i < ours.size(); i++) {
            boolean same =
                    i < theirs.size() && json(resume, List.of(ours.get(i))).equals(json(back, List.of(theirs.get(i))));
            if (!same) {
                differing.add(i + 1);
                if (parted) {
                    return differing;
                }
            }
        }
        if (parted && differing.isEmpty()) {
            differing.add(ours.size());
        }
        return differing;
    }

    /** Without a photo that would have to be fetched from elsewhere, which the file does not have. */
    private static Basics shown(Basics basics) {
        return new Basics(
                basics.name(),
                basics.label(),
                basics.emails(),
                basics.phones(),
                basics.urls(),
                basics.location(),
                basics.profiles(),
                basics.image().filter(image -> Addresses.image(image.get()).isPresent()),
                basics.facts());
    }

    private static String json(Resume resume, List<Section> sections) {
        Resume part = new Resume(
                resume.document(),
                resume.language(),
                shown(resume.basics()),
                sections,
                resume.labels(),
                resume.unreadableDates());
        return new JsonResumeRenderer().render(part, RenderOptions.DEFAULT);
    }
}
