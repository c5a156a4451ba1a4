package io.github.resumemaven.lint;

import java.util.List;

/**
 * A change that cures a finding.
 *
 * @param title what it does, as a command: {@code write 2019.07}
 * @param safe whether it can be applied unseen: it changes no meaning, and there is no other sensible cure
 * @param edits its replacements, none overlapping another, in source order
 */
public record Fix(String title, boolean safe, List<Edit> edits) {

    public static Fix safe(String title, Edit... edits) {
        return new Fix(title, true, List.of(edits));
    }

    public static Fix unsafe(String title, Edit... edits) {
        return new Fix(title, false, List.of(edits));
    }
}
