package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.ProjectSettings;
import io.github.resumemaven.publish.git.Setting;
import java.util.List;
import java.util.Map;

/** What git must and must not do in the private store, whatever the user's own configuration says. */
final class StoreSettings {

    static final List<Setting> FIXED = List.of(
            new Setting("core.hookspath", "/dev/null"),
            new Setting("core.askpass", ""),
            new Setting("core.fsmonitor", "false"),
            new Setting("credential.interactive", "false"),
            new Setting("gc.auto", "0"),
            new Setting("maintenance.auto", "false"),
            new Setting("fetch.recursesubmodules", "false"),
            new Setting("fetch.writecommitgraph", "false"),
            new Setting("push.gpgsign", "false"));

    private StoreSettings() {}

    /** Without an ssh command of the user's own, ssh is told to fail rather than to ask. */
    static Map<String, String> ssh(ProjectSettings user) {
        boolean chosen = System.getenv("GIT_SSH_COMMAND") != null
                || System.getenv("GIT_SSH") != null
                || user.get("core.sshcommand") != null;
        return chosen ? Map.of() : Map.of("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=20");
    }

    /** As git finds it: the variables, then the configuration; else {@code fallback}. */
    static Identity author(ProjectSettings user, Identity fallback) {
        String name = first(System.getenv("GIT_AUTHOR_NAME"), user.get("author.name"), user.get("user.name"));
        String email = first(System.getenv("GIT_AUTHOR_EMAIL"), user.get("author.email"), user.get("user.email"));
        return name.isEmpty() || email.isEmpty() ? fallback : new Identity(name, email);
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
