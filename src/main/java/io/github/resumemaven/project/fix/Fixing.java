package io.github.resumemaven.project.fix;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.project.LinkAsking;
import io.github.resumemaven.project.Reading;
import io.github.resumemaven.project.SiteLayout;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.read.ResumeReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes the fixes that rules offer, again and again until none is left: a fix may uncover the next, or have to wait for a
 * neighbour. Rules that undo each other's work without end are left out. A fix that is called safe is not made where the
 * file would be read in another way afterwards, and none is made that would leave it unreadable.
 */
public final class Fixing {
    /** What is not done by then goes in circles. */
    private static final int ROUNDS = 10;

    private final ResumeReader reader;
    private final Validation validation;
    private final UnaryOperator<Validation.Result> accepted;

    /** @param accepted takes away what is not to be fixed, such as what a baseline accepts */
    public Fixing(Lexicon lexicon, LinkAsking links, UnaryOperator<Validation.Result> accepted) {
        this.reader = new ResumeReader(lexicon);
        this.validation = new Validation(lexicon, reader, links);
        this.accepted = accepted;
    }

    /**
     * Fixes files, without writing them.
     *
     * @param unsafe whether fixes are made that the author should look at
     * @return one for each source
     * @throws io.github.resumemaven.project.UserFault when a file can't be read
     */
    public List<FixedFile> run(List<SourceFile> sources, Validation.Settings settings, boolean unsafe) {
        Reading reading = new Reading(reader, settings.language());
        Map<Member, Draft> drafts = new LinkedHashMap<>();
        SiteLayout layout = SiteLayout.of(sources);
        layout.groups().stream().flatMap(group -> group.members().stream()).forEach(member -> {
            byte[] bytes = Reading.bytes(member.source());
            drafts.put(member, Draft.of(member, bytes, reading.read(member, bytes)));
        });
        Set<String> circling = new HashSet<>();
        while (true) {
            Attempt attempt = new Attempt(drafts, unsafe, circling, reading);
            for (int round = 0; round < ROUNDS; round++) {
                List<Finding> findings = accepted.apply(validation.run(attempt.groups(layout), settings))
                        .findings();
                if (!attempt.improve(findings)) {
                    return attempt.result(findings);
                }
            }
            circling.addAll(attempt.latest());
        }
    }
}
