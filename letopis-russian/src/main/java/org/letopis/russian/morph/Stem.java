package org.letopis.russian.morph;

import java.util.Set;

/// The unchanging beginning of a word's forms and the endings that may follow it: word lists keep these instead of all forms.
public record Stem(String beginning, Set<String> endings) {}
