package io.github.resumemaven.publish;

/** What becomes of the states published earlier. */
public enum History {
    /** Each publish is a commit on top of the last; rollback is possible. */
    APPEND,
    /** The branch always holds one commit; earlier states are gone. Kept files stay. */
    SINGLE
}
