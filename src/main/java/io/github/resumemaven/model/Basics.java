package io.github.resumemaven.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who this is about and how to reach them, wherever in the file it was written. Each list is in source order.
 *
 * @param name the person's name
 * @param label what they are, or want to be: the line under the name
 * @param emails addresses, without {@code mailto:}; those that are malformed too
 * @param phones numbers as written
 * @param urls addresses of the person's own pages
 * @param location where they live, as written
 * @param profiles accounts on other people's sites
 * @param image the photo
 * @param facts what else was told under a label: birth date, nationality, years of experience …
 */
public record Basics(
        Optional<Value<String>> name,
        Optional<Value<String>> label,
        List<Value<String>> emails,
        List<Value<String>> phones,
        List<Value<String>> urls,
        Optional<Value<String>> location,
        List<Profile> profiles,
        Optional<Value<String>> image,
        List<Fact> facts) {

    public static final Basics EMPTY = new Basics(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    /**
     * @param network its name: {@code GitHub}, {@code LinkedIn}, {@code 微信} …
     * @param username empty where only an address is written
     * @param url empty where only a user name is written
     */
    public record Profile(Value<String> network, Optional<Value<String>> username, Optional<Value<String>> url) {}

    public record Fact(Value<String> label, Value<String> value) {}

    /** All values that were read, for those who must lose none. */
    public Stream<Value<String>> values() {
        return Stream.of(
                        name.stream(),
                        label.stream(),
                        emails.stream(),
                        phones.stream(),
                        urls.stream(),
                        location.stream(),
                        profiles.stream().flatMap(p -> Stream.concat(p.username().stream(), p.url().stream())),
                        image.stream(),
                        facts.stream().flatMap(f -> Stream.of(f.label(), f.value())))
                .flatMap(stream -> stream);
    }
}
