package org.letopis.russian.morph;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.fsa.FSA;
import org.letopis.morph.Tag;

/// The morphological dictionary: what each form can be. For any number of threads, and always the same answer.
///
/// The automaton holds `form + stem-code + tag`, in KOI8-R. The stem code is one letter that says how many characters to
/// cut off the form (A: none, B: one…) and the characters to put instead. The automaton is minimal, so thousands of forms
/// share what follows their «+». Such a continuation is read when first met and kept, so that a look-up only walks the
/// letters of the form.
public final class Dictionary {

    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final byte SEPARATOR = '+';
    /// Longer words are not in the dictionary, nor in the language.
    static final int LONGEST = 64;

    private final FSA automaton;
    private final byte[] codes = new byte[0x500];
    private final char[] letters = new char[256];
    /// Continuations that were read, by their node.
    private final Map<Integer, List<Ending>> endings = new ConcurrentHashMap<>();

    /// What a form can be, as a change to the form.
    private record Ending(int cut, String put, DictionaryTag tag) {}

    public Dictionary(FSA automaton) {
        this.automaton = automaton;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = KOI8.decode(ByteBuffer.wrap(new byte[] {(byte) i})).charAt(0);
            if (letters[i] < codes.length) {
                codes[letters[i]] = (byte) i;
            }
        }
    }

    /// Whether it is a form of a Russian word; е may stand for ё, and case does not matter.
    public boolean knows(String form) {
        return !analyses(form).isEmpty();
    }

    /// Everything that a form can be; empty for an unknown word. Capitals do not matter, and е may stand for ё
    /// («Пугачева»), but ё not for е («врёмена»).
    public List<Analysis> analyses(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST) {
            return List.of();
        }
        int node = walk(lower);
        if (node != 0) {
            return read(lower, node);
        }
        return lower.indexOf('е') < 0 ? List.of() : analysesWithYo(lower);
    }

    /// A Russian word has one ё at most: it is always stressed.
    private List<Analysis> analysesWithYo(String form) {
        for (int i = form.indexOf('е'); i >= 0; i = form.indexOf('е', i + 1)) {
            String spelled = form.substring(0, i) + 'ё' + form.substring(i + 1);
            int node = walk(spelled);
            if (node != 0) {
                return read(spelled, node);
            }
        }
        return List.of();
    }

    /// The node behind the form and its «+», 0 for none.
    private int walk(String form) {
        int node = automaton.getRootNode();
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            byte code = letter < codes.length ? codes[letter] : 0;
            int arc = code == 0 || code == SEPARATOR ? 0 : automaton.getArc(node, code);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return 0;
            }
            node = automaton.getEndNode(arc);
        }
        int arc = automaton.getArc(node, SEPARATOR);
        return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
    }

    private List<Analysis> read(String form, int node) {
        List<Ending> found = endings.computeIfAbsent(node, key -> new Continuation().at(key));
        List<Analysis> analyses = new ArrayList<>(found.size());
        for (Ending ending : found) {
            String lemma = form.substring(0, Math.max(0, form.length() - ending.cut)) + ending.put;
            DictionaryTag tag = ending.tag;
            analyses.add(new Analysis(
                    tag.kind() == Analysis.Kind.PATRONYMIC ? patronymic(form, tag.tag()) : lemma,
                    tag.tag(),
                    tag.kind(),
                    tag.transitive()));
        }
        return analyses;
    }

    /// The dictionary gives the father's name («иванович» → «иван»); we want the patronymic itself.
    private static String patronymic(String form, Tag tag) {
        if (tag.gender() == Tag.Gender.FEM) {
            int end = Math.max(form.lastIndexOf("вн"), form.lastIndexOf("чн"));
            return end < 0 ? form : form.substring(0, end + 2) + 'а';
        }
        int end = Math.max(form.lastIndexOf("ич"), form.lastIndexOf("ыч"));
        return end < 0 ? form : form.substring(0, end + 2);
    }

    /// Reads what may follow a form.
    private final class Continuation {

        private final List<Ending> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        List<Ending> at(int node) {
            read(node);
            return List.copyOf(found);
        }

        private void read(int node) {
            for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
                text.append(letters[automaton.getArcLabel(arc) & 0xFF]);
                if (automaton.isArcFinal(arc)) {
                    found.add(ending());
                }
                if (!automaton.isArcTerminal(arc)) {
                    read(automaton.getEndNode(arc));
                }
                text.setLength(text.length() - 1);
            }
        }

        private Ending ending() {
            int separator = text.indexOf("+");
            DictionaryTag tag = DictionaryTag.parse(text.substring(separator + 1));
            return new Ending(text.charAt(0) - 'A', text.substring(1, separator), tag);
        }
    }
}
