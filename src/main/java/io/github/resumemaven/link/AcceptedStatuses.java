package io.github.resumemaven.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statuses that count as alive although they usually do not, host by host. */
public final class AcceptedStatuses {
    public static final AcceptedStatuses NONE = new AcceptedStatuses(List.of());

    private static final Pattern ITEM = Pattern.compile("([^=\\s]+)=(\\d{3}(?:\\+\\d{3})*)");

    private record Rule(String host, Set<Integer> statuses) {}

    private final List<Rule> rules;

    private AcceptedStatuses(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads {@code example.org=403, shop.example.org=403+503, *=405}: host (with its subdomains), then statuses.
     *
     * @param text the items, parted by commas or blanks; null or blank for none
     * @throws IllegalArgumentException for an item of another form, with the item and an example
     */
    public static AcceptedStatuses parse(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String item : text == null ? new String[0] : text.strip().split("[,\\s]+")) {
            if (item.isEmpty()) {
                continue;
            }
            Matcher matcher = ITEM.matcher(item);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("\"" + item
                        + "\" is not of the form host=status, such as example.org=403 or example.org=403+503");
            }
            Set<Integer> statuses = new TreeSet<>();
            for (String status : matcher.group(2).split("\\+")) {
                statuses.add(Integer.valueOf(status));
            }
            rules.add(new Rule(matcher.group(1), statuses));
        }
        return new AcceptedStatuses(List.copyOf(rules));
    }

    /** Whether {@code status} from {@code host} (lower case, ASCII) counts as alive. */
    public boolean accept(String host, int status) {
        return rules.stream()
                .anyMatch(rule -> rule.statuses.contains(status) && UrlPatterns.hostMatches(rule.host, host));
    }

    @Override
    public String toString() {
        return rules.toString();
    }
}
