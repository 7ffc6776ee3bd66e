package org.letopis.reason;

/// The beginning or the end of what a statement tells.
///
/// @param statement its place among the statements
record Moment(int statement, boolean isEnd) {

    static Moment start(int statement) {
        return new Moment(statement, false);
    }

    static Moment end(int statement) {
        return new Moment(statement, true);
    }
}
