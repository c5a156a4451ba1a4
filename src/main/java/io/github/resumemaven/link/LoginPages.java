package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.DataLines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows a page that asks to log in, or to consent, by its address: {@code login-pages.txt}. */
final class LoginPages {
    private static final List<String[]> PAGES = DataLines.read(LoginPages.class, "login-pages.txt", 2);

    private LoginPages() {}

    /** What a redirect from {@code asked} to {@code target} asks for; empty when it is an ordinary one. */
    static Optional<String> reason(Address asked, Address target) {
        return reason(asked).isPresent() ? Optional.empty() : reason(target);
    }

    private static Optional<String> reason(Address address) {
        String path = address.path().toLowerCase(Locale.ROOT);
        String slashed = path.endsWith("/") ? path : path + "/";
        for (String[] page : PAGES) {
            boolean here = page[0].startsWith("/")
                    ? slashed.contains(page[0] + "/")
                    : address.host().equals(page[0]);
            if (here) {
                return Optional.of("redirects to a page that " + page[1]);
            }
        }
        return Optional.empty();
    }
}
