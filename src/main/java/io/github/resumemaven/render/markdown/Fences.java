package io.github.resumemaven.render.markdown;

/** Back-ticks around code: one more than the longest run in it (CommonMark §4.5, §6.1). */
final class Fences {
    private Fences() {}

    static String around(String code, int least) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest < least ? least : longest + 1);
    }
}
