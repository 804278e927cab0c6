package org.sillok.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words that a Korean dictionary sees in a text, without endings and particles. They rank what was found and never
 * decide what is: a dictionary does not know every word.
 */
final class Morphemes {

    private static final int REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 16;
    private static final Analyzer ANALYZER = new Dictionary();

    /** Words come again and again, and taking one apart costs a hundred times as much as remembering it. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Morphemes() {}

    /** The morphemes in a folded word as a part of a {@code tsvector}; empty where the dictionary sees none. */
    static String lexemes(String word) {
        if (word.length() > LONGEST_REMEMBERED) {
            return takenApart(word);
        }
        var known = KNOWN.get(word);
        if (known == null) {
            known = takenApart(word);
            if (KNOWN.size() >= REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(word, known);
        }
        return known;
    }

    private static String takenApart(String word) {
        var lexemes = new StringBuilder();
        try (var tokens = ANALYZER.tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                lexemes.append(Lexemes.quoted(term.toString())).append(' ');
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexemes.toString();
    }

    /** Compounds count whole and in parts. */
    private static final class Dictionary extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new KoreanTokenizer(
                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.MIXED, false);
            return new TokenStreamComponents(tokenizer, new KoreanPartOfSpeechStopFilter(tokenizer));
        }
    }
}
