package org.letopis.russian;

/// What reading Russian needs besides its rules: the dictionary and the trained models, as immutable values.
public record Models() {}
