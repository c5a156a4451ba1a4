package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.project.Generation;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.Paper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals that read and render résumés share. */
abstract class AbstractGenerateMojo extends AbstractResumeMojo {
    private static final String WRITTEN = "written";

    /**
     * The formats to write, of <code>html</code>, <code>pdf</code>, <code>text</code>, <code>docx</code> and
     * <code>json</code>.
     */
    @Parameter(property = "resume.formats", defaultValue = "html,pdf,text,docx,json")
    List<String> formats;

    /** Fonts that the PDF uses before its own: TrueType files, or folders of them. */
    @Parameter(property = "resume.fonts")
    List<String> fonts = List.of();

    /** The paper of the PDF, <code>a4</code> or <code>letter</code>. By default what is used where the language is spoken. */
    @Parameter(property = "resume.pdf.paper")
    String pdfPaper;

    /**
     * The language of the résumé as a language tag such as <code>en</code> or <code>zh-Hans</code>. By default what the
     * front matter's <code>lang</code> says, else what the text looks like.
     */
    @Parameter(property = "resume.lang")
    String lang;

    /** The look of the page. There is <code>default</code>. */
    @Parameter(property = "resume.theme", defaultValue = "default")
    String theme;

    /** The address of the published page, such as <code>https://ada.github.io/cv/</code>. */
    @Parameter(property = "resume.url")
    String url;

    /** The publishable folder; written once in a session, however many goals need it. */
    final Generation.Site generated(List<SourceFile> sources) {
        Generation.Settings settings = new Generation.Settings(
                formats(),
                Choices.language("resume.lang", lang),
                Choices.text(url),
                Choices.oneOf("resume.theme", theme, List.of("default")),
                fonts.stream().map(font -> base().resolve(font.strip())).toList(),
                Choices.text(pdfPaper).map(AbstractGenerateMojo::paper));
        return shared("site", sources, List.of(settings, output()), () -> {
            Generation.Site site = new Generation(Lexicon.load()).run(sources, output(), settings);
            getLog().info("Wrote " + site.folder());
            remember(WRITTEN, sources, output(), site);
            return site;
        });
    }

    /** The folder as an earlier goal of this session wrote it, whatever its settings; else as ours would. */
    final Generation.Site written(List<SourceFile> sources) {
        return this.<Generation.Site>earlier(WRITTEN, sources, output()).orElseGet(() -> generated(sources));
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
