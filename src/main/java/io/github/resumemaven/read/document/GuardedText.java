package io.github.resumemaven.read.document;

/** Text that stops whoever reads it once the deadline has passed: the one way to end a parser that knows no deadline. */
final class GuardedText implements CharSequence {
    /** One of so many characters is asked for behind a look at the deadline; a power of two. */
    private static final int LOOK = 64;

    private final String text;
    /** The same: flexmark asks for each of them many times. */
    private final char[] characters;

    private final Deadline deadline;
    private int asked;

    GuardedText(String text, Deadline deadline) {
        this.text = text;
        this.characters = text.toCharArray();
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if ((++asked & LOOK - 1) == 0) {
            deadline.check();
        }
        return characters[index];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        deadline.check();
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
