package org.letopis.export;

import java.util.Locale;

/// How a table is to look.
///
/// @param width of a line in characters; narrower than 40 is treated as 40
/// @param colours whether the terminal shows them
/// @param locale Russian, or any other for English
public record TextStyle(int width, boolean colours, Locale locale) {

    public TextStyle {
        width = Math.max(width, 40);
    }
}
