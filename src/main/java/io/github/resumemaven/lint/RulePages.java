package io.github.resumemaven.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages of rules, {@code docs/rules/<id>.md}, which are packed into the jar. */
public final class RulePages {
    private static final String ADDRESS = "https://github.com/resumemaven/resume-maven-plugin/blob/main/docs/rules/";

    private RulePages() {}

    /** Where a rule's page is on the web. */
    public static String address(String rule) {
        return ADDRESS + rule + ".md";
    }

    /** A rule's page as Markdown. */
    public static String text(Rule rule) {
        try (InputStream page = RulePages.class.getResourceAsStream("page/" + rule.page())) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(rule.page(), e);
        }
    }
}
