package org.letopis.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Phase;
import org.letopis.model.StatementType;

/// The frames of a language by lemma, in the order of their file: the first that holds is taken.
///
/// A line has seven columns, parted by tabs: lemmas parted by `,`; type; phase or `-`; `agent`, `patient` or `recipient`;
/// slots parted by spaces, or `-`; options `kind=…`, `kinship=…` parted by spaces, or `-`; an example. A line `@name`, tab,
/// slots gives a name to slots that later lines use, a line `$name` to lemmas.
public final class FrameBook {

    private final Map<String, List<Frame>> byLemma = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    private FrameBook() {}

    /// @param lines blank ones and those that begin with `#` are passed over
    /// @throws IllegalArgumentException for a line that cannot be read, with its number
    public static FrameBook parse(List<String> lines) {
        FrameBook book = new FrameBook();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                book.add(line.split("\t", -1));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (number + 1) + " is no frame: " + line, e);
            }
        }
        return book;
    }

    private void add(String[] columns) {
        if (columns[0].startsWith("@") || columns[0].startsWith("$")) {
            named.put(columns[0], columns[1]);
            return;
        }
        StatementType type = StatementType.valueOf(columns[1].toUpperCase(Locale.ROOT));
        Phase phase = columns[2].equals("-") ? Phase.UNTOLD : Phase.valueOf(columns[2].toUpperCase(Locale.ROOT));
        Frame.Subject subject = Frame.Subject.valueOf(columns[3].toUpperCase(Locale.ROOT));
        List<Slot> slots = slots(columns[4]);
        for (String lemma : columns[0].split(",")) {
            Frame frame = new Frame(
                    lemma,
                    type,
                    phase,
                    subject,
                    slots,
                    option(columns[5], "kind"),
                    option(columns[5], "kinship"),
                    columns[6]);
            byLemma.computeIfAbsent(lemma, _ -> new ArrayList<>()).add(frame);
        }
    }

    private List<Slot> slots(String column) {
        List<Slot> slots = new ArrayList<>();
        for (String slot : column.split(" ")) {
            if (slot.startsWith("@")) {
                slots.addAll(slots(Optional.ofNullable(named.get(slot)).orElseThrow()));
            } else if (!slot.equals("-")) {
                slots.add(Slot.parse(spelledOut(slot)));
            }
        }
        return List.copyOf(slots);
    }

    /// With the lemmas of every `$name` in it.
    private String spelledOut(String slot) {
        StringBuilder spelled = new StringBuilder();
        int at = 0;
        while (at < slot.length()) {
            if (slot.charAt(at) != '$') {
                spelled.append(slot.charAt(at++));
                continue;
            }
            int end = at + 1;
            while (end < slot.length() && Character.isLetter(slot.charAt(end))) {
                end++;
            }
            spelled.append(Optional.ofNullable(named.get(slot.substring(at, end))).orElseThrow());
            at = end;
        }
        return spelled.toString();
    }

    private static Optional<String> option(String options, String key) {
        for (String option : options.split(" ")) {
            if (option.startsWith(key + "=")) {
                return Optional.of(option.substring(key.length() + 1));
            }
        }
        return Optional.empty();
    }

    List<Frame> frames(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /// All frames, for tests that try each one's example.
    public List<Frame> all() {
        return byLemma.keySet().stream().sorted().flatMap(lemma -> frames(lemma).stream()).toList();
    }

    public int size() {
        return byLemma.values().stream().mapToInt(List::size).sum();
    }
}
