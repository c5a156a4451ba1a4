package io.github.resumemaven.lint.rule.tech;

import java.util.Locale;
import java.util.Set;

/**
 * A technology or product.
 *
 * @param name as its owner writes it
 * @param accepted other ways to write it that are in use, exactly
 * @param owner whether it is an organisation, so that what it stands before behind a slash is a repository
 * @param ordinary whether it is also an ordinary word: {@code Go}, {@code Spring}
 */
record TechName(String name, Set<String> accepted, boolean owner, boolean ordinary) {

    /** Whether nobody minds this way to write it. A name in small letters may have a capital at the beginning of a sentence. */
    boolean accepts(String written) {
        return written.equals(name)
                || accepted.contains(written)
                || Character.isLowerCase(name.charAt(0))
                        && name.equals(name.toLowerCase(Locale.ROOT))
                        && written.equals(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
}
