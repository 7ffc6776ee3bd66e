package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Style;

/// What a text says of the style of a day: «по ст. стилю», «(н. с.)», «старого стиля».
final class Styles {

    private Styles() {}

    /// The style told from the item `at` on, with its brackets; the style is untold and nothing read where none is.
    static Found<Style> after(Items items, int at) {
        boolean bracket = items.isOneOf(at, "(", "[");
        int from = items.is(at, ",") || bracket ? at + 1 : at;
        int word = items.is(from, "по") ? from + 1 : from;
        Optional<Style> style = style(items, word);
        if (style.isPresent()) {
            int end = word + 2;
            if (!bracket) {
                return new Found<>(style.get(), end);
            }
            if (items.isOneOf(end, ")", "]")) {
                return new Found<>(style.get(), end + 1);
            }
        }
        return new Found<>(Style.UNTOLD, at);
    }

    private static Optional<Style> style(Items items, int at) {
        boolean stil = switch (items.form(at + 1)) {
            case "стиля", "стилю", "стиль", "стилем", "ст", "с" -> true;
            default -> false;
        };
        if (!stil || items.form(at + 1).length() <= 2 && !items.word(at + 1).text().endsWith(".")) {
            return Optional.empty();
        }
        return switch (items.form(at)) {
            case "старого", "старому", "ст", "юлианского" -> Optional.of(Style.OLD);
            case "нового", "новому", "нов", "н" -> Optional.of(Style.NEW);
            default -> Optional.empty();
        };
    }
}
