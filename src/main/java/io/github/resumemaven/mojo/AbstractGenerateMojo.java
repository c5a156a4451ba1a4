package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.project.BaselineFile;
import io.github.resumemaven.project.FontFolders;
import io.github.resumemaven.project.Generation;
import io.github.resumemaven.project.Reports;
import io.github.resumemaven.project.RuleSettings;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.record.PluginFiles;
import io.github.resumemaven.project.record.Settings;
import io.github.resumemaven.project.record.SiteRecord;
import io.github.resumemaven.publish.IgnoreRules;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.Paper;
import io.github.resumemaven.report.TerminalReport;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals that read and render résumés share. */
abstract class AbstractGenerateMojo extends AbstractResumeMojo {
    private static final String WRITTEN = "written";
    private static final String NEVER = "never";

    /**
     * The formats to write, of <code>html</code>, <code>pdf</code>, <code>text</code>, <code>docx</code>,
     * <code>json</code> and <code>markdown</code>.
     */
    @Parameter(property = "resume.formats", defaultValue = "html,pdf,text,docx,json")
    List<String> formats;

    /** Fonts that the PDF uses before its own: TrueType files, or folders of them. */
    @Parameter(property = "resume.fonts")
    List<String> fonts = List.of();

    /** The paper of the PDF, <code>a4</code> or <code>letter</code>. By default what is used where the language is spoken. */
    @Parameter(property = "resume.pdf.paper")
    String pdfPaper;

    /** How many pages the PDF may have; by default any number. The rule <code>ats/too-long</code> tells what is over. */
    @Parameter(property = "resume.pdf.maxPages")
    Integer pdfMaxPages;

    /**
     * Settings of rules that others share, under <code>resume.rules</code>: <code>default</code>, <code>strict</code>,
     * <code>china</code>, <code>japan</code>, <code>academic</code>, or a file of your own in the same syntax. Of several,
     * later ones win.
     */
    @Parameter(property = "resume.preset", defaultValue = "default")
    List<String> preset;

    /**
     * Which rules run, how much they matter and with which options: <code>dates/gap=warning(months=3), typo/*=off</code>.
     * Later entries win.
     */
    @Parameter(property = "resume.rules", defaultValue = "")
    String rules;

    /**
     * A file with findings that were accepted once, by rule and text: they are not shown and fail nothing, only new ones
     * do. By default none.
     */
    @Parameter(property = "resume.baseline")
    File baseline;

    /** Whether all that is found is accepted, and written to <code>resume.baseline</code>. */
    @Parameter(property = "resume.baseline.write", defaultValue = "false")
    boolean baselineWrite;

    /** The severity from which a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or <code>never</code>. */
    @Parameter(property = "resume.failOn", defaultValue = "error")
    String failOn;

    /** The day that counts as today, such as <code>2026-01-31</code>, for runs that must not depend on the clock. */
    @Parameter(property = "resume.today")
    String today;

    /**
     * The language of the résumé as a language tag such as <code>en</code> or <code>zh-Hans</code>. By default what the
     * front matter's <code>lang</code> says, else what the text looks like.
     */
    @Parameter(property = "resume.lang")
    String lang;

    /**
     * What is not published, in every résumé: of <code>phone</code>, <code>email</code>, <code>address</code>,
     * <code>birthDate</code>, <code>photo</code>, <code>personal</code>, <code>profiles</code>, <code>website</code>, and
     * sections such as <code>references</code>. A file can name more with <code>private</code> in its front matter.
     */
    @Parameter(name = "private", property = "resume.private")
    List<String> privateKinds = List.of();

    /**
     * A folder for copies of all formats that nothing is left out of, such as <code>private</code>. It is never published
     * to or from, and nothing in it is deleted. By default there are none.
     */
    @Parameter(property = "resume.privateOutput")
    File privateOutput;

    /** The look of the page. There is <code>default</code>. */
    @Parameter(property = "resume.theme", defaultValue = "default")
    String theme;

    /** The address of the published page, such as <code>https://ada.github.io/cv/</code>. */
    @Parameter(property = "resume.url")
    String url;

    /** The publishable folder; written once in a session, however many goals need it, and only if it would be another. */
    final Generation.Site generated(List<SourceFile> sources) {
        return shared("site", sources, List.of(parameters(), output()), () -> {
            SiteRecord record = new SiteRecord(output(), recorded(sources));
            Optional<Generation.Site> unchanged = record.unchanged();
            Generation.Site site = unchanged.orElseGet(() -> write(sources, record));
            site.kept().forEach(getLog()::info);
            site.warnings().forEach(getLog()::warn);
            getLog().info(
                            unchanged.isPresent()
                                    ? "Nothing has changed: " + site.folder() + " stays as it is"
                                    : "Wrote " + site.folder());
            privateOutput().ifPresent(folder -> tellOfCopy(folder, unchanged.isPresent()));
            remember(WRITTEN, sources, writtenKey(), site);
            return site;
        });
    }

    /** A run with remarks is not remembered, so that they are made again. */
    private Generation.Site write(List<SourceFile> sources, SiteRecord record) {
        Generation.Settings settings = new Generation.Settings(
                formats(),
                Choices.language("resume.lang", lang),
                Choices.text(url),
                Choices.oneOf("resume.theme", theme, List.of("default")),
                fonts(),
                Choices.text(pdfPaper).map(AbstractGenerateMojo::paper),
                mostPages(),
                configuration(),
                today(),
                List.copyOf(privateKinds),
                privateOutput());
        Optional<Severity> limit = failOn();
        List<Finding> remarks = new ArrayList<>();
        Generation.Site site = new Generation(Lexicon.load()).run(sources, output(), settings, found -> {
            remarks.addAll(accepted(found, sources));
            refuse(remarks, limit);
        });
        if (remarks.isEmpty()) {
            record.keep(site);
        } else {
            record.forget();
        }
        return site;
    }

    /** What is left of what rules on outputs found once the baseline is taken out. */
    private List<Finding> accepted(List<Finding> found, List<SourceFile> sources) {
        boolean looked = formats().contains(Format.PDF);
        Optional<BaselineFile> accepting = looked ? baseline("generate", baselineWrite) : Optional.empty();
        if (accepting.isEmpty()) {
            return found;
        }
        BaselineFile.Left left = accepting
                .get()
                .apply(found, sources.stream().map(SourceFile::name).collect(Collectors.toSet()));
        left.note().ifPresent(getLog()::info);
        left.stale().ifPresent(getLog()::warn);
        return left.findings();
    }

    /** What accepts findings, if anything does. */
    final Optional<BaselineFile> baseline(String goal, boolean rewrite) {
        if (baseline == null && rewrite) {
            throw new UserFault("resume.baseline.write needs the file to write: name it with -Dresume.baseline=…");
        }
        return Optional.ofNullable(baseline)
                .map(file -> new BaselineFile(file.toPath(), base(), rewrite, commands(), goal));
    }

    private Settings recorded(List<SourceFile> sources) {
        List<Path> folders = new ArrayList<>(PluginFiles.all());
        boolean pdf = formats.stream().anyMatch(format -> format.strip().equals(Format.PDF.key()));
        if (pdf) {
            folders.addAll(fonts.isEmpty() ? FontFolders.ofSystem() : fonts());
        }
        List<Path> settings = new ArrayList<>(
                preset.stream().map(name -> base().resolve(name.strip())).toList());
        Optional.ofNullable(baseline).map(file -> base().resolve(file.toPath())).ifPresent(settings::add);
        return new Settings(sources, parameters(), settings, folders);
    }

    /** All that may change what is written, or whether it is. */
    final List<String> parameters() {
        return List.of(
                "plugin " + generator(),
                "java " + System.getProperty("java.version"),
                "base " + base(),
                "formats " + formats,
                "fonts " + fonts,
                "pdfPaper " + pdfPaper,
                "pdfMaxPages " + pdfMaxPages,
                "preset " + preset,
                "rules " + rules,
                "baseline " + baseline,
                "baselineWrite " + baselineWrite,
                "failOn " + failOn,
                "today " + today(),
                "lang " + lang,
                "private " + privateKinds,
                "privateOutput " + privateOutput,
                "theme " + theme,
                "url " + url);
    }

    private List<Path> fonts() {
        return fonts.stream().map(font -> base().resolve(font.strip())).toList();
    }

    private LocalDate today() {
        return Choices.date("resume.today", today);
    }

    /**
     * The folder as an earlier goal of this session wrote it, whatever its settings were but for what is private; else as
     * ours would.
     */
    final Generation.Site written(List<SourceFile> sources) {
        return this.<Generation.Site>earlier(WRITTEN, sources, writtenKey()).orElseGet(() -> generated(sources));
    }

    private Object writtenKey() {
        return List.of(output(), privateKinds);
    }

    /** The folder of the whole copies, if there is one. */
    final Optional<Path> privateOutput() {
        return Optional.ofNullable(privateOutput)
                .map(folder -> base().resolve(folder.toPath()).normalize());
    }

    private void tellOfCopy(Path folder, boolean unchanged) {
        getLog().info((unchanged ? "Whole" : "Wrote whole") + " copies, not to be published: " + folder);
        IgnoreRules.missingLine(folder).ifPresent(line -> getLog().warn(folder
                + " lies in a git repository that does not ignore it, so that it may be committed with what is"
                + " private. Add this line to .gitignore: " + line));
    }

    /** Maven's name for {@link #privateKinds}, which Java does not allow. Not final: Maven reaches it through a public class. */
    public void setPrivate(List<String> kinds) {
        privateKinds = kinds;
    }

    private void refuse(List<Finding> findings, Optional<Severity> limit) {
        tell(findings);
        if (limit.isPresent() && Finding.reaches(findings, limit.get())) {
            throw new UserFault(Reports.unwritten(findings));
        }
    }

    /** Prints what was found, each apart from the next. */
    final void tell(List<Finding> findings) {
        TerminalReport report = new TerminalReport(MavenStyle.of(System.getenv("NO_COLOR")));
        for (Finding finding : findings) {
            String text = report.render(finding) + '\n';
            switch (finding.severity()) {
                case ERROR -> getLog().error(text);
                case WARNING -> getLog().warn(text);
                case INFO -> getLog().info(text);
            }
        }
    }

    final Configuration configuration() {
        return RuleSettings.of(preset, base(), Choices.text(rules).orElse(""));
    }

    /** Empty: whatever is found. */
    final Optional<Severity> failOn() {
        List<String> names = Stream.concat(Arrays.stream(Severity.values()).map(Severity::key), Stream.of(NEVER))
                .toList();
        String name = Choices.oneOf("resume.failOn", failOn, names);
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.key().equals(name))
                .findFirst();
    }

    private OptionalInt mostPages() {
        if (pdfMaxPages == null) {
            return OptionalInt.empty();
        }
        if (pdfMaxPages < 1) {
            throw new UserFault("-Dresume.pdf.maxPages=" + pdfMaxPages + " leaves no page. Name 1 or more.");
        }
        return OptionalInt.of(pdfMaxPages);
    }

    private static Paper paper(String name) {
        return Choices.oneOf("resume.pdf.paper", name, List.of("a4", "letter")).equals("a4") ? Paper.A4 : Paper.LETTER;
    }

    private Set<Format> formats() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            chosen.add(Format.of(Choices.oneOf("resume.formats", name, Format.keys()))
                    .orElseThrow());
        }
        return chosen;
    }
}
