package io.github.resumemaven.mojo;

import io.github.resumemaven.publish.PublishLog;
import org.apache.maven.plugin.logging.Log;

/** Passes what the publisher says on to Maven's log. */
record MavenPublishLog(Log log) implements PublishLog {
    @Override
    public void debug(String line) {
        log.debug(line);
    }

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }
}
