package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.project.SiteLayout.Group;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
     * @param privately the kinds of facts that are private in every file
     * @param privateOutput where a whole copy goes; empty: nowhere
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
            LocalDate today,
            List<String> privately,
            Optional<Path> privateOutput) {}

    /**
     * What was written.
     *
     * @param folder the publishable folder
     * @param resumes how many résumés are in it
     * @param kept what was left out, in a line for each file that has something private
     * @param warnings what was to be kept private and is not there, and what is shown twice lest it be missing
     * @param mentioned files beside the sources that they mention; they may be absent
     * @param copies the files of the whole copies
     */
    public record Site(
            Path folder,
            int resumes,
            List<String> kept,
            List<String> warnings,
            List<Path> mentioned,
            List<Path> copies) {}

    /**
     * Replaces the folder {@code site} of the output folder.
     *
     * @param judge is given what the rules on outputs found, before anything is written; what it throws, keeps it from that
     * @throws UserFault when a résumé can't be read, or when a format would not say all that its source says
     */
    public Site run(List<SourceFile> sources, Path output, Settings settings, Consumer<List<Finding>> judge) {
        PrivateFolder.check(settings.privateOutput(), output.resolve(SITE));
        List<Group> groups = SiteLayout.of(sources).groups();
        Works works = new Works(lexicon, settings);
        List<Work> done = new ArrayList<>();
        new OutputFolder(output).replace(SITE, staging -> {
            Parallel.map(groups, group -> works.of(group, staging).toList()).forEach(done::addAll);
            List<LostText> losses =
                    done.stream().flatMap(one -> one.losses().stream()).toList();
            if (!losses.isEmpty()) {
                throw LostText.fault(losses);
            }
            judge.accept(done.stream().flatMap(one -> one.findings().stream()).toList());
        });
        settings.privateOutput().ifPresent(folder -> done.forEach(one -> one.writeWhole(folder)));
        return new Site(
                output.resolve(SITE),
                sources.size(),
                done.stream().flatMap(one -> one.kept().stream()).toList(),
                done.stream()
                        .flatMap(one -> Stream.concat(one.repeated().stream(), one.absent().stream()))
                        .toList(),
                done.stream().flatMap(one -> one.mentioned().stream()).toList(),
                settings.privateOutput().stream()
                        .flatMap(folder -> done.stream().flatMap(one -> one.copies(folder)))
                        .toList());
    }
}
