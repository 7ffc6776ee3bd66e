package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Mends mis-set initials: no Russian patronymic begins with Й (`Н.Й. Бухарин`), and a wrong initial before a surname that
/// one well-known person bears is mended where the same text has the right ones too.
///
/// Initials are never made alike because most are: brothers share a surname and a patronymic.
final class Initials implements Mender {

    private static final int SHORTEST_NAME = 4;

    /// The initials of well-known people by the stem of their surnames.
    private final Map<String, String> known = new HashMap<>();

    /// @param names `А. В. Луначарский`
    Initials(List<String> names) {
        for (String name : names) {
            known.put(stem(name.substring(6)), "" + name.charAt(0) + name.charAt(3));
        }
    }

    /// Two initials before a surname.
    private record Pair(int first, int second, String initials, String surname) {}

    @Override
    public List<Repair> mend(String text) {
        List<Pair> pairs = pairs(text);
        Set<String> right = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.initials().equals(known.get(pair.surname()))) {
                right.add(pair.surname());
            }
        }
        List<Repair> repairs = new ArrayList<>();
        for (Pair pair : pairs) {
            mend(pair, right, repairs);
        }
        return repairs;
    }

    private void mend(Pair pair, Set<String> right, List<Repair> repairs) {
        char first = pair.initials().charAt(0);
        char second = pair.initials().charAt(1);
        String knownInitials = known.getOrDefault(pair.surname(), "");
        if (second == 'Й') {
            repairs.add(repair(pair.second(), 'И'));
        } else if (first == 'Й' && knownInitials.equals("И" + second)) {
            repairs.add(repair(pair.first(), 'И'));
        } else if (right.contains(pair.surname()) && !pair.initials().equals(knownInitials)) {
            boolean sameFirst = first == knownInitials.charAt(0);
            boolean sameSecond = second == knownInitials.charAt(1);
            if (sameSecond) {
                repairs.add(repair(pair.first(), knownInitials.charAt(0)));
            } else if (sameFirst) {
                repairs.add(repair(pair.second(), knownInitials.charAt(1)));
            }
        }
    }

    private static Repair repair(int offset, char letter) {
        return new Repair(new Span(offset, offset + 1), String.valueOf(letter), "initial");
    }

    private static List<Pair> pairs(String text) {
        List<Pair> pairs = new ArrayList<>();
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int first = dot - 1;
            int second = Letters.skipBlanks(text, dot + 1);
            if (!isInitial(text, first) || !isInitial(text, second) || second > dot + 3) {
                continue;
            }
            int name = Letters.skipBlanks(text, second + 2);
            int end = Letters.wordEnd(text, name);
            if (name <= second + 4 && end - name >= SHORTEST_NAME && Character.isUpperCase(text.charAt(name))) {
                String initials = "" + text.charAt(first) + text.charAt(second);
                pairs.add(new Pair(first, second, initials, stem(text.substring(name, end))));
            }
        }
        return pairs;
    }

    private static boolean isInitial(String text, int at) {
        return Letters.isCyrillic(Letters.at(text, at))
                && Character.isUpperCase(text.charAt(at))
                && !Letters.isLetter(Letters.at(text, at - 1))
                && Letters.at(text, at + 1) == '.';
    }

    /// A surname without its ending.
    private static String stem(String surname) {
        return surname.substring(0, Math.max(SHORTEST_NAME - 1, surname.length() - 3));
    }
}
