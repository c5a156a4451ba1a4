package io.github.resumemaven.mojo;

import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Parameter;

/** What résumés are held against. */
abstract class AbstractRulesMojo extends AbstractLinkMojo {

    /**
     * Which rules run, how much they matter and with which options: <code>dates/gap=warning(months=3), typo/*=off</code>.
     * Later entries win.
     */
    @Parameter(property = "resume.rules", defaultValue = "")
    String rules;

    /**
     * What a reader must be able to reach the person by: of <code>name</code>, <code>email</code>, <code>phone</code>,
     * <code>url</code>, <code>location</code>, and names of networks such as <code>GitHub</code>.
     */
    @Parameter(property = "resume.requiredContacts", defaultValue = "name,email")
    List<String> requiredContacts;

    /**
     * The country, as two letters of ISO 3166-1, in which phone numbers without a country code are dialled. By default
     * that of the résumé's language, where there is one.
     */
    @Parameter(property = "resume.region")
    String region;

    /** The day that counts as today, such as <code>2026-01-31</code>, for runs that must not depend on the clock. */
    @Parameter(property = "resume.today")
    String today;

    /** @throws UserFault when a setting can't be read */
    final Validation.Settings validationSettings() {
        return new Validation.Settings(
                configuration(),
                requiredContacts,
                Choices.language("resume.lang", lang),
                Choices.text(region).map(code -> code.toUpperCase(Locale.ROOT)),
                Choices.date("resume.today", today));
    }

    private Configuration configuration() {
        try {
            return rules == null ? Configuration.DEFAULT : Configuration.parse(rules);
        } catch (ConfigurationException e) {
            throw new UserFault("resume.rules: " + e.getMessage(), e);
        }
    }
}
