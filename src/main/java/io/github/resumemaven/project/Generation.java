package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     */
    public record Settings(
            Set<Format> formats,
            Optional<Locale> language,
            Optional<String> url,
            String theme,
            List<Path> fonts,
            Optional<Paper> paper) {}

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
     * @throws UserFault when a résumé can't be read, or when a format would not say all that its source says
     */
    public Site run(List<SourceFile> sources, Path output, Settings settings) {
        List<Group> groups = SiteLayout.of(sources).groups();
        Reading reading = new Reading(lexicon, settings.language());
        Renderer renderer = new Renderer(lexicon);
        new OutputFolder(output).replace(SITE, staging -> {
            List<LostText> losses = parallel(groups)
                    .flatMap(group -> group.members().stream())
                    .flatMap(member -> {
                        Resume resume = reading.read(member);
                        Rendering rendering = rendered(renderer, resume, member, settings);
                        write(rendering.files(), member, staging);
                        write(pictures(member, rendering), member, staging);
                        return rendering.losses().stream().map(loss -> new LostText(resume.source(), loss));
                    })
                    .toList();
            if (!losses.isEmpty()) {
                throw LostText.fault(losses);
            }
        });
        return new Site(output.resolve(SITE), sources.size());
    }

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
                settings.paper());
    }
}
