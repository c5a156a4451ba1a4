package io.github.resumemaven.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.RenderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Software that has nothing but the text of the PDF finds the person, how to reach them, and each job: our own reader
 * stands in for it.
 */
class ReadBackTest {
    private static final Set<String> LEFT_OUT = Set.of(
            // Nobody's résumé.
            "every-block.md",
            // Its job and its study are labelled facts about the person; on paper no title says what they are.
            "ko-job-and-study-among-facts.md",
            // Its job is told in a sentence that runs over several lines.
            "zh-sentences-are-no-names.md",
            // No title of theirs is known, and bare text does not set titles off.
            "en-titles-nobody-knows.md",
            "zh-jobs-without-known-words.md",
            // Two jobs in two orders of role and employer: bare text does not tell which is which.
            "en-quarters-and-seasons.md");

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all()
                .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void tellsThePersonTheContactsAndTheJobs(Path file) throws IOException {
        // No reader takes "ada.example" for an address without a scheme: there is no such top-level domain.
        Resume written = Fixture.written(
                file.getFileName().toString(),
                Files.readString(file).replaceAll("(?<=[a-z])\\.example(?![.\\w])", ".example.org"));
        String text = BareText.of(Fixture.pdf(written, RenderOptions.DEFAULT).bytes());
        assertThat(facts(Fixture.written(marked(text)))).containsAll(facts(written));
    }

    /** With bullets as Markdown writes them. */
    private static String marked(String text) {
        return text.replaceAll("(?m)^• ?", "- ");
    }

    private static List<String> facts(Resume resume) {
        Basics basics = resume.basics();
        List<String> facts = new ArrayList<>();
        basics.name().ifPresent(name -> facts.add("name " + name.get()));
        basics.emails().forEach(email -> facts.add("email " + email.get()));
        basics.phones().forEach(phone -> facts.add("phone " + phone.get().replaceAll("[^0-9+]", "")));
        basics.urls()
                .forEach(url -> facts.add("url "
                        + url.get().replaceFirst("https?://(www\\.)?", "").replaceFirst("/$", "")));
        basics.profiles()
                .forEach(profile ->
                        facts.add("profile " + profile.network().get().toLowerCase(Locale.ROOT)));
        resume.work().forEach(job -> facts.add(job(job)));
        return facts;
    }

    private static String job(Entry job) {
        return "job " + text(job.name()) + " | " + text(job.position()) + " | "
                + job.period().map(ReadBackTest::dates).orElse("");
    }

    private static String text(Optional<Value<String>> value) {
        return value.map(Value::get).orElse("");
    }

    private static String dates(Period period) {
        return date(period.start()) + ".." + (period.ongoing() ? "now" : date(period.end()));
    }

    private static String date(Optional<Value<PartialDate>> date) {
        return date.map(value -> value.get().iso()).orElse("");
    }
}
