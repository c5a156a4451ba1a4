package io.github.resumemaven.project;

import io.github.resumemaven.project.SiteLayout.Group;
import io.github.resumemaven.render.Beside.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the other languages of a résumé stand in the site. */
final class Twins {
    private Twins() {}

    /**
     * @param languages of the group's members
     * @param own which member's page leads to the others
     */
    static List<Twin> of(Group group, List<Locale> languages, int own) {
        List<Twin> twins = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            if (i != own) {
                String path = path(
                        group.members().get(own).folder(),
                        group.members().get(i).folder());
                twins.add(new Twin(languages.get(i), path));
            }
        }
        return twins;
    }

    /** From one folder of the site to another, both with {@code /} at the end, or empty for the root. */
    private static String path(String from, String to) {
        String shared = from;
        while (!to.startsWith(shared)) {
            shared = shared.substring(0, shared.lastIndexOf('/', shared.length() - 2) + 1);
        }
        String up = "../".repeat((int)
                from.substring(shared.length()).chars().filter(c -> c == '/').count());
        String path = up + to.substring(shared.length());
        return path.isEmpty() ? "./" : path;
    }
}
