package org.letopis.russian.judgement;

/// Judging words in a sentence.
///
/// @param sign 1 praises, -1 blames; a negation has turned it already
/// @param rule how they judge
record Finding(int first, int end, int sign, int strength, String rule) {}
