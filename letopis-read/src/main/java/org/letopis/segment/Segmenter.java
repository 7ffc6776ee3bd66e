package org.letopis.segment;

import java.util.List;
import org.letopis.text.AlignedText;

/// Divides a cleaned text into sentences and tokens. Every character that is not white space belongs to one token.
@FunctionalInterface
public interface Segmenter {

    List<Sentence> segment(AlignedText text);
}
