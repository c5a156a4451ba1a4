package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 → {@link Data}. */
final class YamlReader {
    private static final String ADVICE = "Correct the YAML there; quote values that hold a colon, # or brackets.";

    private final SourceText source;
    private final Span range;
    private final String yaml;
    private final boolean hasSurrogates;
    private int nodes;

    private YamlReader(SourceText source, Span range) {
        this.source = source;
        this.range = range;
        this.yaml = source.text(range);
        this.hasSurrogates = yaml.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** Reads a part of a source, which must be a mapping. */
    static Data.Mapping read(SourceText source, Span range) {
        return readMapping(source, range)
                .orElseThrow(() -> new UnreadableException(
                        source.name(),
                        source.position(range.start()),
                        "is not a YAML mapping",
                        "Write it as in JSON Resume: basics:, work: and so on at its top level."));
    }

    /** As {@link #read}; empty if it is YAML but no mapping. Nothing but comments is an empty mapping. */
    static Optional<Data.Mapping> readMapping(SourceText source, Span range) {
        Optional<Data.Mapping> simple = SimpleYaml.mapping(source, range);
        return simple.isPresent() ? simple : readWhole(source, range);
    }

    /** As {@link #readMapping}, whatever the YAML looks like. */
    static Optional<Data.Mapping> readWhole(SourceText source, Span range) {
        YamlReader reader = new YamlReader(source, range);
        Optional<Node> root = reader.compose();
        if (root.isEmpty()) {
            return Optional.of(new Data.Mapping(List.of(), range));
        }
        return root.get() instanceof MappingNode mapping ? Optional.of(reader.mapping(mapping, 0)) : Optional.empty();
    }

    private Optional<Node> compose() {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Limits.BYTES + 1)
                .build();
        try {
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().or(e::getContextMark).map(this::offset).orElse(range.start());
            throw broken(at, "is not valid YAML: " + withoutStop(e.getProblem()));
        } catch (ReaderException e) {
            throw broken(
                    offset(e.getPosition()),
                    String.format("holds U+%04X, which YAML does not allow", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw broken(range.start(), "is not valid YAML: " + withoutStop(e.getMessage()));
        }
    }

    private Data data(Node node, int depth) {
        if (depth > Limits.DEPTH) {
            throw broken(start(node), "is nested deeper than " + Limits.DEPTH + " levels");
        }
        if (++nodes > Limits.DATA_NODES) {
            throw broken(start(node), "repeats itself through aliases more than " + Limits.DATA_NODES + " times");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Data> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(data(item, depth + 1));
            }
            return new Data.Sequence(List.copyOf(items), span(node));
        }
        return scalar((ScalarNode) node);
    }

    private Data.Mapping mapping(MappingNode node, int depth) {
        List<Data.Pair> pairs = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw broken(start(tuple.getKeyNode()), "has a key that is a list or a mapping");
            }
            pairs.add(new Data.Pair(scalar(key), data(tuple.getValueNode(), depth + 1)));
        }
        return new Data.Mapping(List.copyOf(pairs), span(node));
    }

    private Data.Scalar scalar(ScalarNode node) {
        Data.Type type = type(node.getTag());
        Span span = span(node);
        boolean quoted = node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                || node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        if (quoted && span.length() >= 2) {
            span = new Span(span.start() + 1, span.end() - 1);
        }
        return new Data.Scalar(type == Data.Type.NULL ? "" : node.getValue(), type, span);
    }

    private static Data.Type type(Tag tag) {
        if (tag.equals(Tag.NULL)) {
            return Data.Type.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Data.Type.BOOLEAN;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Data.Type.NUMBER : Data.Type.STRING;
    }

    private Span span(Node node) {
        int start = start(node);
        int end = Math.max(start, node.getEndMark().map(this::offset).orElse(start));
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private int start(Node node) {
        return node.getStartMark().map(this::offset).orElse(range.start());
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** Marks count code points of the part; spans count UTF-16 units of the file. */
    private int offset(int codePoints) {
        int units = hasSurrogates ? yaml.offsetByCodePoints(0, Math.min(codePoints, codePoints(yaml))) : codePoints;
        return range.start() + Math.min(units, yaml.length());
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private UnreadableException broken(int offset, String problem) {
        return new UnreadableException(source.name(), source.position(offset), problem, ADVICE);
    }
}
