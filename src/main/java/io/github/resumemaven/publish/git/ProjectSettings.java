package io.github.resumemaven.publish.git;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The settings that git applies in the user's project and would not apply in our private store: those of the project's
 * own configuration, of files included for this folder only, and of the caller's {@code GIT_CONFIG_*} variables. A CI
 * system keeps its credentials there.
 */
public final class ProjectSettings {

    private static final List<String> CARRIED = List.of(
            "http.",
            "credential.",
            "url.",
            "user.",
            "author.",
            "committer.",
            "core.sshcommand",
            "core.gitproxy",
            "ssh.",
            "protocol.",
            "safe.");

    private final List<Setting> own;
    private final List<Setting> effective;

    private ProjectSettings(List<Setting> own, List<Setting> effective) {
        this.own = own;
        this.effective = effective;
    }

    /**
     * @param project git in the user's folder, which need not be a repository
     * @param store git in the private store
     */
    public static ProjectSettings read(Git project, Git store, Duration limit) throws GitException {
        List<Setting> there = list(project, limit);
        List<Setting> own = new ArrayList<>(there);
        list(store, limit).forEach(own::remove);
        own.removeIf(s -> CARRIED.stream().noneMatch(s.key()::startsWith));
        return new ProjectSettings(List.copyOf(own), there);
    }

    private static List<Setting> list(Git git, Duration limit) throws GitException {
        List<Setting> settings = new ArrayList<>();
        for (String entry :
                git.need(limit, "config", "--list", "--includes", "-z").records()) {
            int cut = entry.indexOf('\n');
            // A key without "=" means true; as a variable it needs the word.
            settings.add(
                    cut < 0
                            ? new Setting(entry, "true")
                            : new Setting(entry.substring(0, cut), entry.substring(cut + 1)));
        }
        return settings;
    }

    /** In git's order; later entries win. */
    public List<Setting> own() {
        return own;
    }

    /** The value in force in the project, or null. */
    public String get(String key) {
        String value = null;
        for (Setting setting : effective) {
            if (setting.key().equals(key)) {
                value = setting.value();
            }
        }
        return value;
    }

    /** Whether the user's git asks some helper or sends some header of its own to this server. */
    public boolean hasCredentials(String server) {
        boolean helper = false;
        boolean header = false;
        for (Setting setting : effective) {
            if (setting.appliesTo(server, "credential.", "helper")) {
                // An empty one makes git forget those before it.
                helper = !setting.value().isEmpty();
            } else if (setting.appliesTo(server, "http.", "extraheader")) {
                header = !setting.value().isEmpty();
            }
        }
        return helper || header;
    }

    /** Whether some address is replaced by another. */
    public boolean rewritesAddresses() {
        return effective.stream().anyMatch(s -> s.key().startsWith("url."));
    }

    /** The values of {@code Authorization} headers among the settings, to be masked. */
    public List<String> secretValues() {
        List<String> secrets = new ArrayList<>();
        for (Setting setting : effective) {
            String header = setting.value().toLowerCase(Locale.ROOT);
            if (setting.key().endsWith("extraheader") && header.contains("authorization:")) {
                String credentials = setting.value()
                        .substring(header.indexOf("authorization:") + 14)
                        .strip();
                secrets.add(credentials);
                secrets.add(credentials.substring(credentials.lastIndexOf(' ') + 1));
            }
        }
        return secrets;
    }
}
