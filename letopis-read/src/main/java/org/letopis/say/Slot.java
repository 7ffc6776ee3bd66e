package org.letopis.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.letopis.model.EntityType;
import org.letopis.model.Role;

/// What may stand beside a predicate.
///
/// @param role the role it fills; empty for words that only belong to the predicate («попасть в плен»)
/// @param value whether its words are the statement's value: the name somebody bears
/// @param types the types of entity that may fill it; empty for any
/// @param plain whether a noun of which nothing was found may fill it too
/// @param markers how it may be marked
/// @param required whether the frame holds only where something fills it
record Slot(Optional<Role> role, boolean value, Set<EntityType> types, boolean plain, List<Marker> markers, boolean required) {

    Slot {
        types = Set.copyOf(types);
        markers = List.copyOf(markers);
    }

    /// Reads `object=ins|на+acc`, `place:place=в+loc`, `object:organization/noun=в+acc!`, `-=в+acc:плен!`.
    static Slot parse(String text) {
        int equals = text.indexOf('=');
        boolean required = text.endsWith("!");
        String[] name = text.substring(0, equals).split(":", 2);
        String markers = text.substring(equals + 1, required ? text.length() - 1 : text.length());
        boolean value = name[0].equals("value");
        Optional<Role> role = value || name[0].equals("-")
                ? Optional.empty()
                : Optional.of(Role.valueOf(name[0].toUpperCase(Locale.ROOT)));
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        boolean plain = name.length == 1;
        for (String type : name.length == 1 ? new String[0] : name[1].split("/")) {
            if (type.equals("noun")) {
                plain = true;
            } else {
                types.add(EntityType.valueOf(type.toUpperCase(Locale.ROOT)));
            }
        }
        return new Slot(role, value, types, plain, Stream.of(markers.split("\\|")).map(Marker::parse).toList(), required);
    }

    boolean fits(Argument argument, boolean passive) {
        boolean typed = argument.type().map(type -> types.isEmpty() || types.contains(type)).orElse(plain);
        return typed && markers.stream().anyMatch(marker -> marker.fits(argument, passive));
    }
}
