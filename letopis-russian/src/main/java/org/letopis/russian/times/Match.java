package org.letopis.russian.times;

/// What a family reads at one place.
///
/// @param end the item after its last
record Match(int end, Expression expression, String rule) {}
