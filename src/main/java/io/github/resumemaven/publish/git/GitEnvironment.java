package io.github.resumemaven.publish.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The environment of a git process: nothing inherited that points at another repository, nobody asked for a password,
 * messages in English, settings and secrets as variables and never as arguments.
 *
 * @param settings passed as {@code GIT_CONFIG_KEY_n}; empty leaves the caller's own ones in place
 * @param variables further variables
 */
public record GitEnvironment(List<Setting> settings, Map<String, String> variables) {

    /** What {@code git rev-parse --local-env-vars} lists, without the {@code GIT_CONFIG*} ones, and two more. */
    private static final Set<String> REPOSITORY = Set.of(
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_CONFIG",
            "GIT_OBJECT_DIRECTORY",
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_IMPLICIT_WORK_TREE",
            "GIT_GRAFT_FILE",
            "GIT_INDEX_FILE",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_REPLACE_REF_BASE",
            "GIT_PREFIX",
            "GIT_SHALLOW_FILE",
            "GIT_COMMON_DIR",
            "GIT_INTERNAL_SUPER_PREFIX",
            "GIT_NAMESPACE",
            "GIT_QUARANTINE_PATH");

    public GitEnvironment {
        settings = List.copyOf(settings);
        variables = Map.copyOf(variables);
    }

    /** For reading the user's project: their own settings stay in force. */
    public static GitEnvironment ofProject() {
        return new GitEnvironment(List.of(), Map.of());
    }

    void applyTo(Map<String, String> env) {
        env.keySet().removeIf(GitEnvironment::unwanted);
        if (!settings.isEmpty()) {
            env.keySet().removeIf(name -> name.startsWith("GIT_CONFIG_") && !isPlace(name));
            put(env, settings);
        }
        env.put("LC_ALL", "C");
        env.put("LANGUAGE", "");
        env.put("GIT_TERMINAL_PROMPT", "0");
        env.put("GCM_INTERACTIVE", "never");
        env.put("SSH_ASKPASS", "");
        env.put("SSH_ASKPASS_REQUIRE", "never");
        // On a build server this variable names a script that answers; at a desk it opens a window.
        if (!env.containsKey("CI")) {
            env.put("GIT_ASKPASS", "");
        }
        env.put("GIT_OPTIONAL_LOCKS", "0");
        env.putAll(variables);
    }

    private static boolean unwanted(String name) {
        // Traces would mix with the messages we read, and can be told to print credentials.
        return REPOSITORY.contains(name) || name.startsWith("GIT_TRACE") || name.equals("GIT_CURL_VERBOSE");
    }

    private static boolean isPlace(String name) {
        return name.equals("GIT_CONFIG_GLOBAL")
                || name.equals("GIT_CONFIG_SYSTEM")
                || name.equals("GIT_CONFIG_NOSYSTEM");
    }

    private static void put(Map<String, String> env, List<Setting> settings) {
        env.put("GIT_CONFIG_COUNT", Integer.toString(settings.size()));
        List<Setting> all = new ArrayList<>(settings);
        for (int i = 0; i < all.size(); i++) {
            env.put("GIT_CONFIG_KEY_" + i, all.get(i).key());
            env.put("GIT_CONFIG_VALUE_" + i, all.get(i).value());
        }
    }
}
