package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.ProjectSettings;
import io.github.resumemaven.publish.git.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How git gets the login: the secret goes through a variable, and a helper of one line that git asks reads it from there.
 *
 * @param credentials what there is besides the user's own git; empty for nothing
 * @param host the only server that is offered it
 * @param user a user name without a password, from the address
 * @param others further secrets, to be masked
 */
record Login(Optional<Credentials> credentials, Optional<String> host, Optional<String> user, List<String> others) {

    private static final int TOKEN = 19;

    private static final String HELPER = "!f() { test \"$1\" = get && printf 'username=%s\\npassword=%s\\n'"
            + " \"$RESUME_DEPLOY_USER\" \"$RESUME_DEPLOY_SECRET\"; }; f";

    /**
     * A login written into the address wins: it is the nearest.
     *
     * @param address as it was given
     * @param reached as git reads it
     */
    static Login of(Target target, Address address, Address reached) {
        Optional<Credentials> own = address.password()
                .map(p -> new Credentials(
                        "the login in the repository's URL", address.user().orElse(""), p, true));
        List<String> others = new ArrayList<>();
        reached.password().ifPresent(others::add);
        // Some put a token where the user's name belongs.
        address.user().filter(u -> u.length() > TOKEN).ifPresent(others::add);
        reached.user().filter(u -> u.length() > TOKEN).ifPresent(others::add);
        return new Login(own.or(target::credentials), reached.host(), address.user(), others);
    }

    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        if (host.isEmpty()) {
            return settings;
        }
        String section = "credential." + host.get();
        if (credentials.isPresent()) {
            if (credentials.get().preferred()) {
                // An empty helper makes git forget the ones named before.
                settings.add(new Setting(section + ".helper", ""));
            }
            settings.add(new Setting(section + ".helper", HELPER));
        } else if (user.isPresent()) {
            settings.add(new Setting(section + ".username", user.get()));
        }
        return settings;
    }

    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        if (host.isPresent() && credentials.isPresent()) {
            variables.put("RESUME_DEPLOY_USER", credentials.get().user());
            variables.put("RESUME_DEPLOY_SECRET", credentials.get().secret());
        }
        return variables;
    }

    List<String> secrets() {
        List<String> secrets = new ArrayList<>(others);
        credentials.ifPresent(c -> {
            secrets.add(c.secret());
            secrets.add(c.user() + ":" + c.secret());
        });
        return secrets;
    }

    /** For messages: which sources git could draw on, in the order in which it asks them. */
    String sources(ProjectSettings settings) {
        String git =
                host.filter(settings::hasCredentials).isPresent() ? "the credentials of your git configuration" : "";
        String ours = host.isPresent() ? credentials.map(Credentials::source).orElse("") : "";
        if (ours.isEmpty()) {
            return git.isEmpty() ? "none (git has no credential helper, and no other login was given)" : git;
        }
        boolean alone = git.isEmpty() || credentials.get().preferred();
        return alone ? ours : git + ", then " + ours;
    }
}
