package io.github.resumemaven.read.document;

/** Text that stops whoever reads it once the deadline has passed: the one way to end a parser that knows no deadline. */
record GuardedText(String text, Deadline deadline) implements CharSequence {
    @Override
    public char charAt(int index) {
        deadline.check();
        return text.charAt(index);
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
