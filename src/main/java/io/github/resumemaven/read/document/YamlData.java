package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML to {@link Data}, each node with its place. */
final class YamlData {
    private final SourceText source;
    private final Span yaml;

    private YamlData(SourceText source, Span yaml) {
        this.source = source;
        this.yaml = yaml;
    }

    /** @throws UnreadableException when it is no mapping */
    static Data.Mapping mapping(SourceText source, Span yaml) {
        return new YamlData(source, yaml).read();
    }

    private Data.Mapping read() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setMaxAliasesForCollections(20)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(source.text(yaml));
            if (root.isEmpty()) {
                return Data.Mapping.EMPTY;
            }
            if (data(root.get(), 0) instanceof Data.Mapping mapping) {
                return mapping;
            }
            throw fault(Optional.empty(), "not a list of keys and values");
        } catch (MarkedYamlEngineException e) {
            throw fault(e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            throw fault(Optional.empty(), e.getMessage());
        }
    }

    private UnreadableException fault(Optional<Mark> mark, String problem) {
        int offset = mark.map(this::offset).orElse(yaml.start());
        return new UnreadableException(
                source.name(),
                Optional.of(source.position(Math.min(offset, source.text().length()))),
                "The YAML here is broken: " + problem + ". Often a value with a colon needs quotes: title: \"a: b\".");
    }

    private Data data(Node node, int depth) {
        if (depth > 50) {
            throw fault(node.getStartMark(), "nested too deeply");
        }
        if (node instanceof MappingNode mapping) {
            return new Data.Mapping(
                    mapping.getValue().stream().map(tuple -> pair(tuple, depth)).toList(), span(node));
        }
        if (node instanceof SequenceNode sequence) {
            return new Data.Sequence(
                    sequence.getValue().stream()
                            .map(item -> data(item, depth + 1))
                            .toList(),
                    span(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Data.Scalar(scalar.getValue(), type(scalar.getTag()), span(node));
    }

    private Data.Pair pair(NodeTuple tuple, int depth) {
        Data key = data(tuple.getKeyNode(), depth + 1);
        if (key instanceof Data.Scalar scalar) {
            return new Data.Pair(scalar, data(tuple.getValueNode(), depth + 1));
        }
        throw fault(tuple.getKeyNode().getStartMark(), "a key must be a word");
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
        int start = node.getStartMark().map(this::offset).orElse(yaml.start());
        int end = node.getEndMark().map(this::offset).orElse(start);
        return new Span(start, Math.max(start, end));
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        String text = source.text(yaml);
        return yaml.start()
                + text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }
}
