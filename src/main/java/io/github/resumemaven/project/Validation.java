package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Assets;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.SiteLayout.Group;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.project.redact.Redaction;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.report.CheckedLink;
import io.github.resumemaven.report.Summary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads each résumé, asks about its links, and runs every rule. */
public final class Validation {
    /** So many résumés are kept while servers are asked; of more, each is read again afterwards. */
    static final int FEW = 50;

    private final Lexicon lexicon;
    private final ResumeReader reader;
    private final LinkAsking links;

    public Validation(Lexicon lexicon, LinkAsking links) {
        this(lexicon, new ResumeReader(lexicon), links);
    }

    /** @param reader one that has read before has its words at hand */
    public Validation(Lexicon lexicon, ResumeReader reader, LinkAsking links) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.links = links;
    }

    /**
     * What to hold the résumés against.
     *
     * @param requiredContacts {@code name}, {@code email}, {@code phone}, {@code url}, {@code location}, or networks
     * @param language of the résumés; empty: as their files say
     * @param region where phone numbers without a country code are dialled (ISO 3166-1); empty: as the language suggests
     * @param url of the published page; empty where it is not known
     * @param domain the custom domain that the page is published under; empty if there is none
     * @param privately the kinds of facts that are private in every file
     */
    public record Settings(
            Configuration rules,
            List<String> requiredContacts,
            Optional<Locale> language,
            Optional<String> region,
            Optional<String> url,
            Optional<String> domain,
            LocalDate today,
            List<String> privately) {

        /** The same where nothing is private but what the files say. */
        public Settings(
                Configuration rules,
                List<String> requiredContacts,
                Optional<Locale> language,
                Optional<String> region,
                Optional<String> url,
                Optional<String> domain,
                LocalDate today) {
            this(rules, requiredContacts, language, region, url, domain, today, List.of());
        }
    }

    /**
     * What was found.
     *
     * @param files in the order of their folders on the site, the original before its translations
     * @param links every address that was asked about, with the places it is written at; empty when links are off
     */
    public record Result(List<Checked> files, Summary summary, List<CheckedLink> links) {

        /** This one with other files, counted anew. */
        public Result with(List<Checked> others) {
            return of(others, links);
        }

        static Result of(List<Checked> files, List<CheckedLink> links) {
            List<Finding> findings =
                    files.stream().flatMap(file -> file.findings().stream()).toList();
            return new Result(List.copyOf(files), Summary.of(findings, files.size()), links);
        }

        /** By file, then by place. */
        public List<Finding> findings() {
            return files.stream().flatMap(file -> file.findings().stream()).toList();
        }

        /** How many links nothing is known of, because the time for all was used up. */
        public long unasked() {
            return links.stream().filter(link -> link.verdict().isOutOfTime()).count();
        }

        /** Whether something is as bad as {@code limit} or worse. */
        public boolean fails(Severity limit) {
            return Finding.reaches(findings(), limit);
        }
    }

    /**
     * Validates files in parallel, and keeps of each what reports need.
     *
     * @throws UserFault when a résumé can't be read
     */
    public Result run(List<SourceFile> sources, Settings settings) {
        List<Group> groups = SiteLayout.of(sources).groups();
        Readings readings =
                new Readings(new Reading(reader, settings.language()), !links.isOff() && groups.size() <= FEW);
        Optional<LinkAsking.Answers> answers = links.isOff()
                ? Optional.empty()
                : links.ask(led(groups.parallelStream().map(readings::of)));
        return result(groups.parallelStream().map(readings::of), answers, settings);
    }

    /**
     * As {@link #run(List, Settings)}, of files that were read already.
     *
     * @param groups résumés that say the same in several languages
     */
    public Result run(Collection<List<Read>> groups, Settings settings) {
        Optional<LinkAsking.Answers> answers = links.isOff() ? Optional.empty() : links.ask(led(groups.stream()));
        return result(groups.stream(), answers, settings);
    }

    private static List<LinkAsking.Led> led(Stream<List<Read>> groups) {
        return groups.flatMap(List::stream)
                .map(read -> LinkAsking.led(read.resume(), read.files()))
                .toList();
    }

    private Result result(Stream<List<Read>> groups, Optional<LinkAsking.Answers> answers, Settings settings) {
        Linter linter = new Linter(settings.rules());
        Redaction redaction = new Redaction(lexicon, settings.privately());
        List<Checked> files = groups.flatMap(group -> group.stream()
                        .map(read -> linter.check(
                                context(read, group, answers, settings).withPrivate(redaction.places(read.resume())))))
                .toList();
        return Result.of(files, answers.map(LinkAsking.Answers::links).orElse(List.of()));
    }

    /** A file and what it was read as. */
    public record Read(Member member, Resume resume) {
        Assets files() {
            return FolderAssets.of(member.source().path().toAbsolutePath().getParent());
        }
    }

    private Context context(Read read, List<Read> group, Optional<LinkAsking.Answers> answers, Settings settings) {
        Context context = Context.of(read.resume(), lexicon, settings.today())
                .withTwins(group.stream()
                        .filter(other -> other != read)
                        .map(Read::resume)
                        .toList())
                .withAssets(read.files())
                .withSite(settings.url(), settings.domain())
                .withRequiredContacts(settings.requiredContacts());
        if (answers.isPresent()) {
            context = context.withLinks(answers.get().verdicts());
        }
        return settings.region().isPresent()
                ? context.withRegion(settings.region().get())
                : context;
    }
}
