package io.github.resumemaven.lint.rule;

/** Résumés of one list item each, for rules that judge a line. */
public final class Lines {
    private Lines() {}

    public static String en(String line) {
        return resume("en", "Ada Example", line);
    }

    public static String de(String line) {
        return resume("de", "Erika Muster", line);
    }

    public static String fr(String line) {
        return resume("fr", "Jeanne Exemple", line);
    }

    public static String ja(String line) {
        return resume("ja", "山田太郎", line);
    }

    /** Simplified Chinese. */
    public static String zh(String line) {
        return resume("zh-CN", "王五", line);
    }

    /** Traditional Chinese. */
    public static String zhHant(String line) {
        return resume("zh-TW", "王五", line);
    }

    private static String resume(String language, String name, String line) {
        return "---\nlang: " + language + "\n---\n\n# " + name + "\n\n- " + line + "\n";
    }
}
