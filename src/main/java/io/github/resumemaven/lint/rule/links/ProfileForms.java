package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.DataLines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of a site that are not the ones to give to others: {@code profile-forms.txt}. */
final class ProfileForms {
    private static final List<Form> ALL = DataLines.read(ProfileForms.class, "profile-forms.txt", 3).stream()
            .map(line -> new Form(line[0], Pattern.compile(line[1]), line[2]))
            .toList();

    private record Form(String host, Pattern target, String fault) {}

    private ProfileForms() {}

    /** What is wrong, continuing "the address"; empty if nothing is known to be. */
    static Optional<String> fault(Address address) {
        String host = host(address);
        return ALL.stream()
                .filter(form -> form.host().equals(host)
                        && form.target().matcher(address.target()).matches())
                .map(Form::fault)
                .findFirst();
    }

    static String host(Address address) {
        return address.host().startsWith("www.") ? address.host().substring(4) : address.host();
    }
}
