package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.List;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.segment.Token;
import org.letopis.text.Span;

/// All words of a text in one row, because quotations do not stop at the ends of sentences.
final class Row {

    private final List<Word> words = new ArrayList<>();
    private final List<TaggedSentence> sentences;
    private final int[] sentenceOf;
    private final int[] firstOf;
    private final int[] paragraphEndOf;

    Row(List<TaggedSentence> sentences) {
        this.sentences = sentences;
        this.firstOf = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            firstOf[i] = words.size();
            words.addAll(sentences.get(i).words());
        }
        firstOf[sentences.size()] = words.size();
        this.sentenceOf = new int[words.size()];
        for (int i = 0; i < sentences.size(); i++) {
            for (int at = firstOf[i]; at < firstOf[i + 1]; at++) {
                sentenceOf[at] = i;
            }
        }
        this.paragraphEndOf = new int[sentences.size()];
        for (int i = sentences.size() - 1; i >= 0; i--) {
            boolean last = i + 1 == sentences.size()
                    || sentences.get(i + 1).paragraph() != sentences.get(i).paragraph();
            paragraphEndOf[i] = last ? firstOf[i + 1] : paragraphEndOf[i + 1];
        }
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    String text(int at) {
        return words.get(at).text();
    }

    int sentences() {
        return sentences.size();
    }

    int sentence(int at) {
        return sentenceOf[at];
    }

    int first(int sentence) {
        return firstOf[sentence];
    }

    int end(int sentence) {
        return firstOf[sentence + 1];
    }

    /// A word's place in its sentence.
    int place(int at) {
        return at - firstOf[sentenceOf[at]];
    }

    int paragraph(int at) {
        return sentences.get(sentenceOf[at]).paragraph();
    }

    boolean startsParagraph(int at) {
        return at == 0 || paragraph(at) != paragraph(at - 1);
    }

    /// The word after the last of its paragraph.
    int paragraphEnd(int at) {
        return paragraphEndOf[sentenceOf[at]];
    }

    Span span(int first, int end) {
        return words.get(first).span().union(words.get(end - 1).span());
    }

    boolean isMark(int at) {
        return 0 <= at && at < words.size() && words.get(at).token().kind() == Token.Kind.PUNCTUATION;
    }

    boolean isDash(int at) {
        return isMark(at) && Marks.isDash(text(at));
    }

    boolean is(int at, String form) {
        return 0 <= at && at < words.size() && words.get(at).is(form);
    }

    boolean isWord(int at) {
        return 0 <= at && at < words.size() && words.get(at).token().kind() != Token.Kind.PUNCTUATION;
    }
}
