package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.SiteLayout.Group;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.Paper;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import io.github.resumemaven.render.Rendering;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes the publishable folder: each résumé in each format, whole or not at all. */
public final class Generation {
    /** The name of the publishable folder. */
    public static final String SITE = "site";

    private final Lexicon lexicon;

    public Generation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What to write.
     *
     * @param formats at least one
     * @param language of the résumés; empty: as their files say
     * @param url the address of the published site; empty if it is not known
     * @param fonts files and folders of fonts that the PDF prefers to its own
     * @param paper of the PDF; empty: what is used where the language is spoken
     * @param mostPages how many the PDF may have; empty: any number
     * @param rules how much the rules on what was rendered matter
     */
    public record Settings(
            Set<Format> formats,
            Optional<Locale> language,
            Optional<String> url,
            String theme,
            List<Path> fonts,
            Optional<Paper> paper,
            OptionalInt mostPages,
            Configuration rules,
            LocalDate today) {}

    /**
     * What was written.
     *
     * @param folder the publishable folder
     * @param resumes how many résumés are in it
     */
    public record Site(Path folder, int resumes) {}

    /**
     * Replaces the folder {@code site} of the output folder.
     *
     * @param judge is given what the rules on outputs found, before anything is written; what it throws, keeps it from that
     * @throws UserFault when a résumé can't be read, or when a format would not say all that its source says
     */
    public Site run(List<SourceFile> sources, Path output, Settings settings, Consumer<List<Finding>> judge) {
        List<Group> groups = SiteLayout.of(sources).groups();
        Reading reading = new Reading(lexicon, settings.language());
        Renderer renderer = new Renderer(lexicon);
        OutputRules rules = new OutputRules(lexicon, settings.rules(), settings.today(), settings.mostPages());
        new OutputFolder(output).replace(SITE, staging -> {
            List<Checked> checked = parallel(groups)
                    .flatMap(group -> group.members().stream())
                    .map(member -> {
                        Resume resume = reading.read(member);
                        Rendering rendering = rendered(renderer, resume, member, settings);
                        write(rendering.files(), member, staging);
                        write(pictures(member, rendering), member, staging);
                        return new Checked(
                                rendering.losses().stream()
                                        .map(loss -> new LostText(resume.source(), loss))
                                        .toList(),
                                rules.check(resume, rendering));
                    })
                    .toList();
            List<LostText> losses =
                    checked.stream().flatMap(one -> one.losses().stream()).toList();
            if (!losses.isEmpty()) {
                throw LostText.fault(losses);
            }
            judge.accept(
                    checked.stream().flatMap(one -> one.findings().stream()).toList());
        });
        return new Site(output.resolve(SITE), sources.size());
    }

    private record Checked(List<LostText> losses, List<Finding> findings) {}

    private static Rendering rendered(Renderer renderer, Resume resume, Member member, Settings settings) {
        try {
            return renderer.render(resume, settings.formats(), options(member, settings));
        } catch (RenderFault fault) {
            throw UnshownText.fault(resume.source(), fault);
        }
    }

    private static void write(Map<String, byte[]> files, Member member, OutputFolder.Staging staging) {
        files.forEach((name, bytes) -> staging.write(member.folder() + name, bytes));
    }

    private static Map<String, byte[]> pictures(Member member, Rendering rendering) {
        byte[] page = rendering.files().get(Format.HTML.fileName());
        if (page == null) {
            return Map.of();
        }
        try {
            return new Pictures(member.source().path().toAbsolutePath().getParent()).of(page);
        } catch (IOException e) {
            throw new MachineFault(
                    "Can't read an image beside " + member.source().name() + ": " + e.getMessage(), e);
        }
    }

    /** One résumé is done sooner without the start-up of a pool. */
    private static Stream<Group> parallel(List<Group> groups) {
        return groups.size() > 1 ? groups.parallelStream() : groups.stream();
    }

    private static RenderOptions options(Member member, Settings settings) {
        Optional<String> url = settings.url().map(site -> (site.endsWith("/") ? site : site + "/") + member.folder());
        return new RenderOptions(
                member.language().or(settings::language),
                url,
                settings.theme(),
                Optional.ofNullable(member.source().path().toAbsolutePath().getParent()),
                settings.fonts(),
                // Who names fonts wants those, on every machine.
                settings.fonts().isEmpty() ? FontFolders.ofSystem() : List.of(),
                settings.paper());
    }
}
