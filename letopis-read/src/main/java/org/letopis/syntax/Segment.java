package org.letopis.syntax;

import org.letopis.syntax.Clause.Range;

/// Words between two marks or joining conjunctions: the smallest piece of which clauses are made.
///
/// @param depth how many brackets are open
/// @param opener the word before it that parts it from what precedes, -1 at the beginning
record Segment(Range range, int depth, int opener) {}
