package io.github.resumemaven.project.fix;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.fix.FixSet;
import io.github.resumemaven.lint.fix.SameReading;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.Reading;
import io.github.resumemaven.project.SiteLayout;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rounds of fixing over all files, with some rules left out. */
final class Attempt {
    private final Map<Member, Draft> originals;
    private final Map<Member, Draft> drafts;
    private final Map<Member, List<Finding>> fixed = new LinkedHashMap<>();
    private final boolean unsafe;
    private final Set<String> circling;
    private final Reading reading;
    private Set<String> latest = Set.of();

    Attempt(Map<Member, Draft> originals, boolean unsafe, Set<String> circling, Reading reading) {
        this.originals = originals;
        this.drafts = new LinkedHashMap<>(originals);
        this.unsafe = unsafe;
        this.circling = circling;
        this.reading = reading;
        originals.keySet().forEach(member -> fixed.put(member, new ArrayList<>()));
    }

    List<List<Validation.Read>> groups(SiteLayout layout) {
        return layout.groups().stream()
                .map(group -> group.members().stream()
                        .map(member -> drafts.get(member).read())
                        .toList())
                .toList();
    }

    /** Whether something was fixed. */
    boolean improve(List<Finding> findings) {
        latest = new HashSet<>();
        for (Draft draft : List.copyOf(drafts.values())) {
            List<Finding> wanted =
                    of(draft, findings).stream().filter(this::isWanted).toList();
            // What is safe is held against the file as it was; so it is never mixed with what is not.
            if (!improve(draft, wanted, true) && unsafe) {
                improve(draft, wanted, false);
            }
        }
        return !latest.isEmpty();
    }

    /** The rules that had something fixed in the last round. */
    Set<String> latest() {
        return latest;
    }

    private static List<Finding> of(Draft draft, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.source() == draft.resume().source())
                .toList();
    }

    private boolean isWanted(Finding finding) {
        return finding.fix().isPresent() && !circling.contains(finding.rule());
    }

    private boolean improve(Draft draft, List<Finding> wanted, boolean safe) {
        FixSet all = FixSet.of(wanted.stream()
                .filter(finding -> finding.fix().orElseThrow().safe() == safe)
                .toList());
        Optional<Resume> improved = tried(draft, all, safe);
        if (improved.isEmpty()) {
            all = withoutSpoilers(draft, all, safe);
            improved = tried(draft, all, safe);
        }
        if (improved.isEmpty() || improved.get().source().text().equals(draft.text())) {
            return false;
        }
        drafts.put(draft.member(), draft.with(improved.get()));
        fixed.get(draft.member()).addAll(all.findings());
        all.findings().forEach(finding -> latest.add(finding.rule()));
        return true;
    }

    /** Those that do no harm, found by adding one after the other. */
    private FixSet withoutSpoilers(Draft draft, FixSet all, boolean safe) {
        FixSet good = FixSet.of(List.of());
        for (Finding finding : all.findings()) {
            FixSet more = good.and(finding);
            good = tried(draft, more, safe).isPresent() ? more : good;
        }
        return good;
    }

    /** What the file is read as with the fixes; empty if they spoil it. */
    private Optional<Resume> tried(Draft draft, FixSet fixes, boolean safe) {
        if (fixes.isEmpty()) {
            return Optional.of(draft.resume());
        }
        try {
            Resume after = reading.read(draft.member(), draft.bytesOf(fixes.applyTo(draft.text())));
            boolean spoilt =
                    safe && SameReading.difference(draft.resume(), after, fixes).isPresent();
            return spoilt ? Optional.empty() : Optional.of(after);
        } catch (UserFault unreadable) {
            return Optional.empty();
        }
    }

    List<FixedFile> result(List<Finding> findings) {
        return drafts.values().stream()
                .map(draft -> new FixedFile(
                        draft.member().source(),
                        originals.get(draft.member()).whole(),
                        draft.whole(),
                        List.copyOf(fixed.get(draft.member())),
                        of(draft, findings)))
                .toList();
    }
}
