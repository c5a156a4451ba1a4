package io.github.resumemaven.mojo;

import io.github.resumemaven.link.LinkProgress;
import java.io.PrintStream;

/**
 * Shows on a terminal how many links are asked while it lasts, on one line that is wiped in the end. Shows nothing where
 * nobody looks on: under {@code -B}, in a pipe, in CI.
 */
final class LinkProgressLine implements LinkProgress {
    private final PrintStream terminal;

    /** @param interactive whether Maven may ask the user something */
    LinkProgressLine(boolean interactive) {
        this(interactive && System.console() != null ? System.out : null);
    }

    /** @param terminal null for none */
    LinkProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void update(int done, int total) {
        if (terminal == null) {
            return;
        }
        String line = "Asking links: " + done + " of " + total;
        // Back to the start of the line, so that the next text goes over it.
        terminal.print(done < total ? '\r' + line : '\r' + " ".repeat(line.length()) + '\r');
        terminal.flush();
    }
}
