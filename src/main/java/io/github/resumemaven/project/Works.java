package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.SiteLayout.Group;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.project.record.MentionedFiles;
import io.github.resumemaven.project.redact.PublicReading;
import io.github.resumemaven.project.redact.Redaction;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Beside;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import io.github.resumemaven.render.Rendering;
import io.github.resumemaven.render.check.Loss;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads one résumé after the other, takes out what is private, renders and writes it. May be shared by threads. */
final class Works {
    private final Generation.Settings settings;
    private final Reading reading;
    private final Redaction redaction;
    private final Renderer renderer;
    private final OutputRules rules;

    Works(Lexicon lexicon, Generation.Settings settings) {
        this.settings = settings;
        this.reading = new Reading(new ResumeReader(lexicon), settings.language());
        this.redaction = new Redaction(lexicon, settings.privately());
        this.renderer =
                new Renderer(lexicon, (bytes, language) -> reading.back(Format.MARKDOWN.fileName(), bytes, language));
        renderer.prepare(settings.formats());
        this.rules = new OutputRules(lexicon, settings.rules(), settings.today(), settings.mostPages());
    }

    /** Those of one group, which lead to each other. */
    Stream<Work> of(Group group, OutputFolder.Staging staging) {
        List<Resume> resumes = group.members().stream().map(reading::read).toList();
        List<Locale> languages = IntStream.range(0, resumes.size())
                .mapToObj(i ->
                        language(group.members().get(i)).orElse(resumes.get(i).language()))
                .toList();
        return IntStream.range(0, resumes.size())
                .mapToObj(i -> of(
                        group.members().get(i),
                        resumes.get(i),
                        new Beside(settings.formats(), Twins.of(group, languages, i)),
                        staging));
    }

    private Work of(Member member, Resume whole, Beside beside, OutputFolder.Staging staging) {
        PublicReading published = redaction.of(whole, (name, bytes) -> reading.again(name, bytes, whole.language()));
        Rendering rendering = rendered(published.resume(), published, whole, options(member, beside));
        Leak.refuse(whole.source(), published, rendering);
        rendering.files().forEach((name, bytes) -> staging.write(member.folder() + name, bytes));
        Companions.of(member, rendering, published)
                .forEach((name, bytes) -> staging.share(member.folder() + name, bytes));
        return Work.of(
                whole.source().name(),
                published,
                lost(rendering.losses(), whole, published),
                lost(rendering.mended(), whole, published),
                findings(whole, published, rendering),
                MentionedFiles.of(whole, folder(member)),
                settings.privateOutput().isPresent() ? full(member, whole, published, rendering, beside) : Map.of());
    }

    /** The copy that nothing is left out of, with its paths. */
    private Map<String, byte[]> full(
            Member member, Resume whole, PublicReading published, Rendering rendering, Beside beside) {
        PublicReading all = PublicReading.whole(whole);
        Rendering copy = published.hides() ? rendered(whole, all, whole, options(member, beside)) : rendering;
        Map<String, byte[]> files = new TreeMap<>();
        copy.files().forEach((name, bytes) -> files.put(member.folder() + name, bytes));
        Companions.of(member, copy, all).forEach((name, bytes) -> files.put(member.folder() + name, bytes));
        return files;
    }

    private Rendering rendered(Resume resume, PublicReading published, Resume whole, RenderOptions options) {
        try {
            return renderer.render(resume, settings.formats(), options);
        } catch (RenderFault fault) {
            throw UnshownText.fault(
                    whole.source(),
                    new RenderFault(fault.spots().stream()
                            .map(spot -> new RenderFault.Spot(published.inFile(spot.span()), spot.message()))
                            .toList()));
        }
    }

    private static List<LostText> lost(List<Loss> losses, Resume whole, PublicReading published) {
        return losses.stream()
                .map(loss -> new LostText(
                        whole.source(), new Loss(loss.format(), published.inFile(loss.span()), loss.text())))
                .toList();
    }

    /** With their places in the file. No rule on outputs offers a fix. */
    private List<Finding> findings(Resume whole, PublicReading published, Rendering rendering) {
        return rules.check(published.resume(), rendering).stream()
                .map(found -> new Finding(
                        found.rule(),
                        found.severity(),
                        whole.source(),
                        published.inFile(found.span()),
                        found.message(),
                        found.help(),
                        published.hides() ? Optional.empty() : found.fix()))
                .toList();
    }

    private static Path folder(Member member) {
        return member.source().path().toAbsolutePath().getParent();
    }

    private Optional<Locale> language(Member member) {
        return member.language().or(settings::language);
    }

    private RenderOptions options(Member member, Beside beside) {
        Optional<String> url = settings.url().map(site -> (site.endsWith("/") ? site : site + "/") + member.folder());
        return new RenderOptions(
                language(member),
                url,
                settings.theme(),
                Optional.ofNullable(folder(member)),
                settings.fonts(),
                // Who names fonts wants those, on every machine.
                settings.fonts().isEmpty() ? FontFolders.ofSystem() : List.of(),
                settings.paper(),
                beside);
    }
}
