package io.github.resumemaven.render.docx;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML text. Names carry their prefix; attributes are pairs of name and value. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private interface Step {
        void take() throws XMLStreamException;
    }

    Xml() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory", e);
        }
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Xml open(String name, String... attributes) {
        take(() -> xml.writeStartElement(name));
        return attributes(attributes);
    }

    Xml empty(String name, String... attributes) {
        take(() -> xml.writeEmptyElement(name));
        return attributes(attributes);
    }

    Xml text(String content) {
        take(() -> xml.writeCharacters(legal(content)));
        return this;
    }

    Xml close() {
        take(xml::writeEndElement);
        return this;
    }

    private Xml attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            int at = i;
            take(() -> xml.writeAttribute(attributes[at], legal(attributes[at + 1])));
        }
        return this;
    }

    /** XML 1.0 §2.2 has no place for most control characters and lone surrogates. */
    private static String legal(String content) {
        boolean legal = content.codePoints().allMatch(Xml::isLegal);
        return legal
                ? content
                : content.codePoints()
                        .filter(Xml::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory", e);
        }
    }

    @Override
    public String toString() {
        take(xml::flush);
        return text.toString();
    }
}
