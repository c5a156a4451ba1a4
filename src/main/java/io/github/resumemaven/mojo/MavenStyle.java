package io.github.resumemaven.mojo;

import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.report.Style;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Colours as Maven decides for its own messages, but none where {@code NO_COLOR} is set (no-color.org). */
final class MavenStyle implements Style {

    static Style of(String noColor) {
        return noColor != null && !noColor.isEmpty() ? Style.PLAIN : new MavenStyle();
    }

    @Override
    public String severity(Severity severity, String text) {
        var buffer = MessageUtils.buffer();
        switch (severity) {
            case ERROR -> buffer.failure(text);
            case WARNING -> buffer.warning(text);
            case INFO -> buffer.project(text);
        }
        return buffer.toString();
    }

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().strong(text).toString();
    }
}
