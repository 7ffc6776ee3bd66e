package org.letopis.russian.speech;

/// A stretch of text between quotation marks, or after a dash or a colon that opens a paragraph.
///
/// @param open the mark that opens it, -1 where none does
/// @param first the first word inside
/// @param end the word after the last inside: the closing mark, where there is one
/// @param depth how many quotations are around it
/// @param kind what sets it off
record Quotation(int open, int first, int end, int depth, Kind kind) {

    enum Kind {
        /// Between marks.
        CLOSED,
        /// After a mark that nothing closes.
        UNCLOSED,
        /// A paragraph that a dash opens.
        DIALOGUE,
        /// A paragraph or more after a colon, without marks: a letter, a document.
        BLOCK
    }

    boolean isMarked() {
        return kind == Kind.CLOSED || kind == Kind.UNCLOSED;
    }

    /// The word after the whole of it, with its closing mark.
    int after() {
        return kind == Kind.CLOSED ? end + 1 : end;
    }
}
