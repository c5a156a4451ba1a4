package io.github.resumemaven.project;

import io.github.resumemaven.project.SiteLayout.Group;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What files are read as, for who looks at them twice. May be shared by threads. */
final class Readings {
    private final Reading reading;
    private final boolean keeps;
    private final Map<Group, List<Validation.Read>> kept = new ConcurrentHashMap<>();

    /** @param keeps whether a file is read once, and not each time */
    Readings(Reading reading, boolean keeps) {
        this.reading = reading;
        this.keeps = keeps;
    }

    /** @throws UserFault when a file holds no résumé that can be read */
    List<Validation.Read> of(Group group) {
        List<Validation.Read> known = kept.get(group);
        if (known != null) {
            return known;
        }
        List<Validation.Read> read = group.members().stream()
                .map(member -> new Validation.Read(member, reading.read(member)))
                .toList();
        if (keeps) {
            kept.put(group, read);
        }
        return read;
    }
}
