package io.github.resumemaven.mojo;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals that read and render résumés share. */
abstract class AbstractGenerateMojo extends AbstractResumeMojo {

    /** The formats to write, of <code>html</code> and <code>json</code>. */
    @Parameter(property = "resume.formats", defaultValue = "html,json")
    List<String> formats;

    /**
     * The language of the résumé as a language tag such as <code>en</code> or <code>zh-Hans</code>. By default what the
     * front matter's <code>lang</code> says, else what the text looks like.
     */
    @Parameter(property = "resume.lang")
    String lang;

    /** The address of the published page, such as <code>https://ada.github.io/cv/</code>. */
    @Parameter(property = "resume.url")
    String url;
}
