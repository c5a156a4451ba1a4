package io.github.resumemaven.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Leaves out of {@code META-INF/maven/plugin.xml} what says what goes without saying: lines, indents, elements that stand for the
 * default, and the dependencies, which Maven takes from the POM, and which are in the jar. Maven reads all of it before it starts any
 * goal.
 */
final class LeanDescriptor {
    static final String NAME = "META-INF/maven/plugin.xml";

    private LeanDescriptor() {}

    static void rewrite(Path root) throws IOException {
        Path file = root.resolve(NAME);
        byte[] rewritten = rewritten(Files.readString(file)).getBytes(StandardCharsets.UTF_8);
        QuickJar.write(file, rewritten, Files.getLastModifiedTime(file));
    }

    static String rewritten(String descriptor) {
        return descriptor
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<dependencies>.*</dependencies>", "<dependencies/>")
                .replaceAll(">\\s+<", "><")
                .replace("<required>false</required>", "")
                .replace("<editable>true</editable>", "");
    }
}
