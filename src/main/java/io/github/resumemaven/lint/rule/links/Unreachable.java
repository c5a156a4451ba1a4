package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Unreachable extends Rule {
    public Unreachable() {
        super("links/unreachable", WARNING, Fixing.NONE, "a server gave no usable answer");
    }

    @Override
    public boolean applies(Context context) {
        return context.links().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        Map<String, LinkVerdict> verdicts = context.links().orElseThrow();
        List<Span> places = new ArrayList<>();
        boolean silence = isSilence(verdicts);
        AskedLinks.each(context, (address, verdict) -> {
            if (verdict.verdict() == Verdict.UNREACHABLE) {
                places.add(address.span());
                if (!silence) {
                    report.at(address.span(), "the page could not be reached: " + verdict.reason())
                            .help("open the link; if it works for you, run again later");
                }
            }
        });
        if (silence && !places.isEmpty()) {
            report.at(places.get(0), "nothing could be reached, this link as little as the others")
                    .help("check the network, or leave links out with mvn -o or -Dresume.links=local");
        }
    }

    /** Several asked and none answered: that says something about this machine, once, and nothing about the links. */
    private static boolean isSilence(Map<String, LinkVerdict> verdicts) {
        long silent = verdicts.values().stream()
                .filter(verdict -> verdict.verdict() == Verdict.UNREACHABLE && verdict.status() == 0)
                .count();
        boolean answered = verdicts.values().stream()
                .anyMatch(verdict -> !verdict.cached()
                        && (verdict.status() != 0 || verdict.verdict() == Verdict.OK && verdict.attempts() > 0));
        return silent > 1 && !answered;
    }
}
