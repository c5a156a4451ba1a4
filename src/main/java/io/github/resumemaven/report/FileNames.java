package io.github.resumemaven.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * What other programs call a file: its path from the root of the repository, with {@code /}. Those that run in a folder
 * below would not find it by the path from there, which is what people at the terminal get to see.
 *
 * @param ofSource from the name of a source, as in messages, to that path
 */
public record FileNames(UnaryOperator<String> ofSource) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * @param base what the names of sources start from
     * @param root the repository's root, at or above {@code base}
     */
    public static FileNames below(Path root, Path base) {
        Path top = root.toAbsolutePath().normalize();
        return new FileNames(name -> {
            Path file = base.toAbsolutePath().resolve(name).normalize();
            Path shown = file.startsWith(top) ? top.relativize(file) : file;
            return shown.toString().replace('\\', '/');
        });
    }

    String path(String source) {
        return ofSource.apply(source);
    }

    /** The path as a reference of RFC 3986: relative, or with the scheme {@code file} outside of the repository. */
    String uri(String source) {
        String path = path(source);
        StringBuilder out = new StringBuilder(isAbsolute(path) ? "file://" + (path.startsWith("/") ? "" : "/") : "");
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%" + HEX.toHexDigits(octet));
        }
        return out.toString();
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith(":/", 1);
    }
}
