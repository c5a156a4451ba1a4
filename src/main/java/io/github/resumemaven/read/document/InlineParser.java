package io.github.resumemaven.read.document;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's parser of inlines without its habit of copying the whole paragraph for each match: up to Java 19,
 * {@link Matcher#toMatchResult} does that, and a paragraph of 50 KB full of links took longer than the deadline.
 */
final class InlineParser extends CommonmarkInlineParser {
    InlineParser(
            DataHolder options,
            BitSet specials,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specials, delimiters, processors, references, extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        BasedSequence[] groups = matchWithGroups(pattern);
        return groups == null ? null : groups[0];
    }

    @Override
    public BasedSequence[] matchWithGroups(Pattern pattern) {
        BasedSequence text = getInput();
        if (getIndex() >= text.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        matcher.region(getIndex(), text.length());
        if (!matcher.find()) {
            return null;
        }
        setIndex(matcher.end());
        BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.start(i) < 0 ? null : text.subSequence(matcher.start(i), matcher.end(i));
        }
        return groups;
    }
}
