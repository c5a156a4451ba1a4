package io.github.resumemaven.mojo;

import io.github.resumemaven.project.SourceFile;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads each résumé and reports what is wrong with it. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractResumeMojo {
    @Override
    void run(List<SourceFile> sources) {
        getLog().info("nothing yet");
    }
}
