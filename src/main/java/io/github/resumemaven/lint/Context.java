package io.github.resumemaven.lint;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What a rule may look at. Immutable; made by {@link #of} and the {@code with} methods. */
public final class Context {
    /** Of whom nothing else is asked. */
    public static final List<String> REQUIRED_CONTACTS = List.of("name", "email");

    private final Resume resume;
    private final Lexicon lexicon;
    private final LocalDate today;
    private List<Resume> twins = List.of();
    private Optional<Map<String, LinkVerdict>> links = Optional.empty();
    private Optional<Assets> assets = Optional.empty();
    private Optional<Printed> printed = Optional.empty();
    private Optional<String> region = Optional.empty();
    private List<Span> hidden = List.of();
    private Optional<String> url = Optional.empty();
    private Optional<String> domain = Optional.empty();
    private List<String> requiredContacts = REQUIRED_CONTACTS;
    private Directives directives;
    private List<Suppression> unused = List.of();
    private Map<String, String> options = Map.of();
    private final Supplier<List<TextRun>> text;

    private Context(Resume resume, Lexicon lexicon, LocalDate today, Supplier<List<TextRun>> text) {
        this.resume = resume;
        this.lexicon = lexicon;
        this.today = today;
        this.text = text;
    }

    /**
     * @param resume what is looked at
     * @param lexicon words of every language
     * @param today the clock, for what is in the future and what lasts until now
     */
    public static Context of(Resume resume, Lexicon lexicon, LocalDate today) {
        Context context = new Context(resume, lexicon, today, new Once<>(() -> TextRuns.of(resume.document())));
        context.directives = Directives.read(resume.document(), Rules.all());
        return context;
    }

    private Context copy() {
        Context copy = new Context(resume, lexicon, today, text);
        copy.twins = twins;
        copy.links = links;
        copy.assets = assets;
        copy.printed = printed;
        copy.region = region;
        copy.hidden = hidden;
        copy.url = url;
        copy.domain = domain;
        copy.requiredContacts = requiredContacts;
        copy.directives = directives;
        copy.unused = unused;
        copy.options = options;
        return copy;
    }

    /** The same résumé in other languages. */
    public Context withTwins(List<Resume> others) {
        Context copy = copy();
        copy.twins = List.copyOf(others);
        return copy;
    }

    /** What the link checker found out, by the address as written. */
    public Context withLinks(Map<String, LinkVerdict> verdicts) {
        Context copy = copy();
        copy.links = Optional.of(Map.copyOf(verdicts));
        return copy;
    }

    public Context withAssets(Assets files) {
        Context copy = copy();
        copy.assets = Optional.of(files);
        return copy;
    }

    /** What the PDF became. */
    public Context withPrinted(Printed pdf) {
        Context copy = copy();
        copy.printed = Optional.of(pdf);
        return copy;
    }

    /** @param places of the source that are not published */
    public Context withPrivate(List<Span> places) {
        Context copy = copy();
        copy.hidden = List.copyOf(places);
        return copy;
    }

    /** @param code of ISO 3166-1, two letters: where phone numbers without a country code are dialled */
    public Context withRegion(String code) {
        Context copy = copy();
        copy.region = Optional.of(code);
        return copy;
    }

    /**
     * Where the page is published.
     *
     * @param address of the page, if it is known
     * @param name the custom domain, if there is one
     */
    public Context withSite(Optional<String> address, Optional<String> name) {
        Context copy = copy();
        copy.url = address;
        copy.domain = name;
        return copy;
    }

    /** @param contacts {@code name}, {@code email}, {@code phone}, {@code url}, {@code location}, or names of networks */
    public Context withRequiredContacts(List<String> contacts) {
        Context copy = copy();
        copy.requiredContacts = List.copyOf(contacts);
        return copy;
    }

    Context withUnused(List<Suppression> suppressions) {
        Context copy = copy();
        copy.unused = List.copyOf(suppressions);
        return copy;
    }

    Context withOptions(Map<String, String> values) {
        Context copy = copy();
        copy.options = values;
        return copy;
    }

    public Resume resume() {
        return resume;
    }

    public Document document() {
        return resume.document();
    }

    public SourceText source() {
        return resume.source();
    }

    /** What a reader sees, a run per paragraph, title, cell or value; taken out of the document when first asked for. */
    public List<TextRun> text() {
        return text.get();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public LocalDate today() {
        return today;
    }

    public List<Resume> twins() {
        return twins;
    }

    /** Verdicts by the address as written; empty where links were not asked. */
    public Optional<Map<String, LinkVerdict>> links() {
        return links;
    }

    /** The files beside the source; empty where nobody knows them. */
    public Optional<Assets> assets() {
        return assets;
    }

    /** The PDF; empty where none was rendered. */
    public Optional<Printed> printed() {
        return printed;
    }

    /** Whether a place is marked or named as private, so that it is not published. */
    public boolean isPrivate(Span place) {
        return hidden.stream().anyMatch(one -> one.contains(place));
    }

    public Optional<String> region() {
        return region;
    }

    /** The address of the published page, as it was configured. */
    public Optional<String> url() {
        return url;
    }

    /** The custom domain that the page is published under, as it was configured. */
    public Optional<String> domain() {
        return domain;
    }

    public List<String> requiredContacts() {
        return requiredContacts;
    }

    /** What the file itself says about rules. */
    public Directives directives() {
        return directives;
    }

    /** The suppressions that suppressed nothing; known only after all other rules ran. */
    public List<Suppression> unused() {
        return unused;
    }

    public int number(String option) {
        return Integer.parseInt(options.get(option));
    }

    public boolean flag(String option) {
        return Boolean.parseBoolean(options.get(option));
    }

    public List<String> list(String option) {
        return Option.words(options.get(option));
    }
}
