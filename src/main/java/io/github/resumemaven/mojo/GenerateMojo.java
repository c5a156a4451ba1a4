package io.github.resumemaven.mojo;

import io.github.resumemaven.project.SourceFile;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the publishable folder <code>target/resume/site</code>: each résumé in each format. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    @Override
    void run(List<SourceFile> sources) {
        generated(sources);
    }
}
