package io.github.resumemaven.project;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.project.redact.PublicReading;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.Rendering;
import io.github.resumemaven.render.check.LeakCheck;

/** Keeps an output from being written that says something private. */
final class Leak {
    private Leak() {}

    static void refuse(SourceText source, PublicReading published, Rendering rendering) {
        LeakCheck check = new LeakCheck(published.secrets());
        for (Format format : Format.values()) {
            byte[] output = rendering.files().get(format.fileName());
            if (output != null && check.leaks(format, output)) {
                throw new UserFault("Nothing was written, since " + format.fileName() + " of " + source.name()
                        + " would say something that is private. This is a fault of the plugin: please report it. Marking"
                        + " the passage with <!-- private --> and <!-- /private -->, or leaving the format out with"
                        + " -Dresume.formats=…, helps until it is mended.");
            }
        }
    }
}
