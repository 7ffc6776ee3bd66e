package org.letopis.russian.judgement;

/// What a word says of whom it is said of.
///
/// @param sign 1 where it praises, -1 where it blames
/// @param strength 3 judges wherever it is said of somebody, 2 as a predicate or epithet, 1 as a predicate alone
record Judging(int sign, int strength) {}
