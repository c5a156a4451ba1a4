package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Value;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class ProfileFormat extends Rule {
    /** A name where only kinds of pages stand. LinkedIn's own words for those have no digits and no hyphen. */
    private static final String LINKEDIN = "linkedin.com";

    /** Loaded when there is an address on LinkedIn. */
    private static final class Bare {
        private static final Pattern NAME =
                Pattern.compile("((?i:https?://)?(?i:www\\.)?(?i:linkedin\\.com)/)([a-z]+-[a-z0-9-]+/?)");
    }

    public ProfileFormat() {
        super("links/profile-format", WARNING, Fixing.UNSAFE, "an address shows readers something else than a profile");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> address : Addresses.all(context.resume())) {
            Address.parse(address.get()).ifPresent(parsed -> {
                ProfileForms.fault(parsed).ifPresent(fault -> report.at(address.span(), "the address " + fault)
                        .help("copy the address that others see, and try it in a private window"));
                if (ProfileForms.host(parsed).equals(LINKEDIN)) {
                    checkName(address, context, report);
                }
            });
        }
        for (Profile profile : context.resume().basics().profiles()) {
            profile.url().ifPresent(url -> checkFrontPage(profile, url, report));
        }
    }

    private static void checkName(Value<String> address, Context context, Report report) {
        Matcher bare = Bare.NAME.matcher(address.get());
        if (bare.matches()) {
            String whole = bare.group(1) + "in/" + bare.group(2);
            Report.Draft draft = report.at(address.span(), "the address of the profile lacks /in/")
                    .help("write " + whole);
            AskedLinks.replace(context, address, whole).ifPresent(draft::fix);
        }
    }

    /** As a profile; in a sentence about a site its front page is just right. */
    private static void checkFrontPage(Profile profile, Value<String> url, Report report) {
        Optional<Address> parsed = Address.parse(url.get());
        boolean front = parsed.filter(address -> address.target().equals("/") && address.fragment() == null)
                .map(ProfileForms::host)
                .filter(host -> host.indexOf('.') == host.lastIndexOf('.'))
                .isPresent();
        if (front) {
            report.at(
                            url.span(),
                            "the address is the front page of "
                                    + profile.network().get() + ", not a profile")
                    .help("add your name there to the address");
        }
    }
}
