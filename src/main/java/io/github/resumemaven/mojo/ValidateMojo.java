package io.github.resumemaven.mojo;

import io.github.resumemaven.project.SourceFile;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads each résumé, runs every rule and the link check, prints the findings, and fails where one is bad enough. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractValidateMojo {
    @Override
    void run(List<SourceFile> sources) {
        validated(sources);
    }
}
