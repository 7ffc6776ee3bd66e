package org.letopis.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.letopis.model.StatementType;

/// Claims that two finders made of the same words: the fuller one stays.
final class Repeats {

    private Repeats() {}

    /// @return without repeats, in text order
    static List<Draft> removed(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing((Draft draft) -> draft.evidence().getFirst()));
        List<Draft> kept = new ArrayList<>(sorted.size());
        for (Draft draft : sorted) {
            int same = sameAmongLast(kept, draft);
            if (same < 0) {
                kept.add(draft);
            } else if (fuller(draft, kept.get(same))) {
                kept.set(same, draft);
            }
        }
        return kept;
    }

    private static int sameAmongLast(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 12); i--) {
            if (same(kept.get(i), draft)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Draft one, Draft other) {
        return sameLife(one, other) || one.claim().equals(other.claim())
                && one.subject().equals(other.subject())
                && one.evidence().getFirst().overlaps(other.evidence().getFirst())
                && compatible(one, other);
    }

    /// The same words tell one birth or death, whoever two rules take it for.
    private static boolean sameLife(Draft one, Draft other) {
        boolean life = one.claim().type() == StatementType.BIRTH || one.claim().type() == StatementType.DEATH;
        return life
                && one.claim().type() == other.claim().type()
                && !one.foundBy().equals(other.foundBy())
                && one.evidence().getFirst().overlaps(other.evidence().getFirst());
    }

    private static boolean compatible(Draft one, Draft other) {
        return one.roles().entrySet().stream().allMatch(entry -> {
                    var others = other.roles().get(entry.getKey());
                    return others == null || others.equals(entry.getValue());
                })
                && (one.dating().isEmpty() || other.dating().isEmpty() || one.dating().equals(other.dating()));
    }

    private static boolean fuller(Draft one, Draft other) {
        if (sameLife(one, other)) {
            return one.confidence() > other.confidence();
        }
        int more = one.roles().size() - other.roles().size();
        return more > 0 || more == 0 && one.confidence() > other.confidence();
    }
}
