package org.letopis.model;

/// Grammatical gender of a person's name, as far as the text tells it.
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
}
