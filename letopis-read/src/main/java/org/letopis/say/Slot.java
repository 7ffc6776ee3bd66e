package org.letopis.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.letopis.model.Role;

/// What may stand beside a predicate.
///
/// @param role the role it fills; empty for words that only belong to the predicate («попасть в плен»)
/// @param markers how it may be marked
/// @param required whether the frame holds only where something fills it
record Slot(Optional<Role> role, List<Marker> markers, boolean required) {

    /// Reads `object=ins|на+acc`, `-=в+acc:плен!`.
    static Slot parse(String text) {
        int equals = text.indexOf('=');
        boolean required = text.endsWith("!");
        String name = text.substring(0, equals);
        String markers = text.substring(equals + 1, required ? text.length() - 1 : text.length());
        Optional<Role> role = name.equals("-") ? Optional.empty() : Optional.of(Role.valueOf(name.toUpperCase(Locale.ROOT)));
        return new Slot(role, Stream.of(markers.split("\\|")).map(Marker::parse).toList(), required);
    }

    boolean fits(Argument argument, String lemma) {
        return markers.stream().anyMatch(marker -> marker.fits(argument, lemma));
    }
}
