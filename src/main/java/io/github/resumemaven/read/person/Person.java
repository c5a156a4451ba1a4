package io.github.resumemaven.read.person;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Basics.Fact;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of the person so far. The first of each kind wins where there can be only one. */
final class Person {
    private static final Pattern BRACKETED = Pattern.compile(
            "(.*?\\p{L}.*?)\\s*[(（](.+?)[)）]|([\\p{IsHan}\\p{IsHangul}]{2,5})\\s*[-—_ /|｜]\\s*(\\p{IsLatin}[\\p{IsLatin} .'-]*)"
                    + "|(\\p{IsLatin}[\\p{IsLatin} .'-]*?)(?:\\s*[/|｜]\\s*|\\s+)([\\p{IsHan}\\p{IsHangul}][\\p{IsHan}\\p{IsHangul} ]{1,5})");

    Optional<Value<String>> name = Optional.empty();
    Optional<Value<String>> label = Optional.empty();
    Optional<Value<String>> location = Optional.empty();
    Optional<Value<String>> image = Optional.empty();
    final List<Value<String>> emails = new ArrayList<>();
    final List<Value<String>> phones = new ArrayList<>();
    final List<Value<String>> urls = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    /** Source that was read into the above. */
    final List<Span> taken = new ArrayList<>();
    /** Of that, what only labelled a value. */
    final List<Span> labels = new ArrayList<>();

    /** A name with a label wins over one that was only seen in a title. */
    void rename(Value<String> value) {
        name.ifPresent(former -> {
            if (value.get().replaceAll("\\s", "").contains(former.get().replaceAll("\\s", ""))) {
                labels.add(former.span());
            } else {
                facts.add(new Fact(new Value<>("", Span.at(former.span().start())), former));
            }
        });
        name = Optional.of(value);
    }

    void addUnlessKnown(List<Value<String>> list, Value<String> value) {
        if (list.stream().noneMatch(known -> known.get().equals(value.get()))) {
            list.add(value);
        }
    }

    /** An account may be named at the top and told of below. */
    void add(Profile profile) {
        boolean known = profile.url().isPresent()
                && profiles.stream().flatMap(one -> one.url().stream()).anyMatch(url -> url.get()
                        .equals(profile.url().get().get()));
        if (!known) {
            profiles.add(profile);
        }
    }

    /** A reading of the name, or the name in another script, stands behind it in brackets. */
    private void partName() {
        name.ifPresent(whole -> {
            Matcher bracketed = BRACKETED.matcher(whole.get());
            if (bracketed.matches()) {
                int own = bracketed.group(1) != null ? 1 : bracketed.group(3) != null ? 3 : 5;
                name = Optional.of(new Value<>(bracketed.group(own).strip(), whole.span()));
                facts.add(
                        0,
                        new Fact(
                                new Value<>("", Span.at(whole.span().start())),
                                new Value<>(bracketed.group(own + 1).strip(), whole.span())));
            }
        });
    }

    Basics basics() {
        partName();
        Comparator<Value<String>> order =
                Comparator.comparingInt(value -> value.span().start());
        emails.sort(order);
        phones.sort(order);
        urls.sort(order);
        return new Basics(
                name,
                label,
                List.copyOf(emails),
                List.copyOf(phones),
                List.copyOf(urls),
                location,
                List.copyOf(profiles),
                image,
                List.copyOf(facts));
    }
}
