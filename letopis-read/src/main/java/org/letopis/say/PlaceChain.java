package org.letopis.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;

/// The places around a place: «в селе Яновка Елисаветградского уезда», «в Койоакане (Мексика)», «Париж, Франция».
public final class PlaceChain {

    private static final int LONGEST = 5;

    private PlaceChain() {}

    /// From the smallest to the largest.
    ///
    public static List<EntityId> around(Argument place, SentenceView view) {
        Set<EntityId> chain = new LinkedHashSet<>();
        place.entity().ifPresent(chain::add);
        int last = place.head();
        int end = place.end();
        for (Argument argument : view.arguments()) {
            boolean inside = argument.modifies() == last
                    || argument.isBare() && argument.first() == end + 1 && view.word(end).is("(");
            if (argument.first() >= place.end() && inside && argument.type().equals(Optional.of(EntityType.PLACE))) {
                chain.add(argument.entity().orElseThrow());
                last = argument.head();
                end = argument.end();
            }
        }
        List<EntityId> within = new ArrayList<>(chain);
        for (EntityId id : within) {
            Optional<EntityId> outer = view.cast().entity(id).within();
            for (int i = 0; i < LONGEST && outer.isPresent() && chain.add(outer.get()); i++) {
                outer = view.cast().entity(outer.get()).within();
            }
        }
        return List.copyOf(chain);
    }

    static int end(Argument place, SentenceView view) {
        int end = place.end();
        int last = place.head();
        for (Argument argument : view.arguments()) {
            if (argument.modifies() == last && argument.type().equals(Optional.of(EntityType.PLACE))) {
                end = argument.end();
                last = argument.head();
            }
        }
        return end;
    }
}
