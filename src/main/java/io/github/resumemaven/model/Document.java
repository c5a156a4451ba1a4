package io.github.resumemaven.model;

import java.util.List;

/**
 * A source file as the tree that its author sees.
 *
 * @param source the file
 * @param format how it is written
 * @param data the front matter, or the whole of a JSON or YAML file; empty if there is none
 * @param blocks the Markdown behind the front matter, in source order; empty for JSON and YAML
 */
public record Document(SourceText source, Format format, Data.Mapping data, List<Block> blocks) {

    public enum Format {
        MARKDOWN,
        JSON,
        YAML
    }
}
