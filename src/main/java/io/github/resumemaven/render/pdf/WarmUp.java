package io.github.resumemaven.render.pdf;

import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Loads what the end of the work needs while its beginning runs. The XSLT engine that writes a PDF's metadata takes as
 * long to load as a page to lay out.
 */
final class WarmUp {
    private WarmUp() {}

    static void start() {
        Thread thread = new Thread(WarmUp::load, "resume-pdf-warm-up");
        thread.setDaemon(true);
        // What fails here fails again where it is used, and is told there.
        thread.setUncaughtExceptionHandler((failed, cause) -> {});
        thread.start();
    }

    private static void load() {
        new XmpSerializer();
        new Stripper();
    }
}
