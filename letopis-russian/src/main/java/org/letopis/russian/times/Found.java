package org.letopis.russian.times;

/// A piece of an expression and the item after it.
record Found<T>(T value, int end) {}
