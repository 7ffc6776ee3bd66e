package org.letopis.russian.bodies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.find.Referent.Description;
import org.letopis.find.Referent.Named;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.bodies.Heads.Head;
import org.letopis.russian.bodies.Heads.Kind;
import org.letopis.russian.bodies.KnownBodies.Known;
import org.letopis.russian.lexicon.BaseForm;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.lexicon.NameList;
import org.letopis.segment.Token;

/// The bodies of one sentence, read from its end, so that what a name ends in is known before it: [Политбюро [ЦК [ВКП(б)]]].
final class BodySearch {

    private final KnownBodies known;
    private final Heads heads;
    private final Set<String> notNames;
    private final Set<String> notBodies;
    private final TaggedSentence sentence;
    private final Ground ground;
    private final Complement complement;
    private final List<Phrase> bodies = new ArrayList<>();

    BodySearch(
            KnownBodies known,
            Heads heads,
            Set<String> notNames,
            Set<String> notBodies,
            TaggedSentence sentence,
            Ground ground) {
        this.known = known;
        this.heads = heads;
        this.notNames = notNames;
        this.notBodies = notBodies;
        this.sentence = sentence;
        this.ground = ground;
        this.complement = new Complement(sentence, ground);
    }

    List<Phrase> bodies() {
        for (int at = sentence.size() - 1; at >= 0; at--) {
            if (!isInside(at)) {
                bodyAt(at);
            }
        }
        Collections.reverse(bodies);
        return bodies;
    }

    /// Names of persons, times and titles hold no bodies that we look for.
    private boolean isInside(int at) {
        for (Phrase phrase : ground.at(at)) {
            boolean opaque = switch (phrase.type()) {
                case PERSON, DATE, TIME, WORK_OF_ART, AWARD, PRODUCT, LAW -> true;
                default -> false;
            };
            if (opaque) {
                return true;
            }
        }
        return false;
    }

    private void bodyAt(int at) {
        Word word = sentence.word(at);
        if (word.token().kind() == Token.Kind.PUNCTUATION) {
            return;
        }
        Optional<NameList.Match<Known>> match = known.longest(sentence, at);
        if (match.isPresent() && !ground.crosses(at, match.get().end()) && !complement.crossesOwn(at, match.get().end())) {
            ofList(at, match.get());
            return;
        }
        if (isCapitals(at)) {
            ofCapitals(at);
            return;
        }
        heads.of(word).ifPresent(head -> ofHead(at, head));
    }

    private void ofList(int at, NameList.Match<Known> match) {
        String name = match.entry().name();
        int end = complement.afterName(match.end());
        if (end > match.end()) {
            add(at, match.end(), match.head(), new Named(EntityType.ORGANIZATION, name, List.of()), "bodies.listed.inner", false);
            name = name + complement.text(match.end(), end);
        }
        int first = at;
        if (isSingleNoun(at, match.end())) {
            first = modifiers(at, Kind.BODY);
            if (first < at) {
                name = BaseForm.of(sentence, first, at + 1, at) + name.substring(Math.min(name.length(), match.entry().name().length()));
            }
        }
        add(first, end, Math.max(match.head(), first), new Named(EntityType.ORGANIZATION, name, List.of()), "bodies.listed", true);
    }

    private boolean isSingleNoun(int at, int end) {
        return end == at + 1 && heads.of(sentence.word(at)).isPresent();
    }

    /// «РВС», «ВСНХ СССР», «РСДРП(б)»; not in a line set in capitals.
    private boolean isCapitals(int at) {
        Word word = sentence.word(at);
        String text = word.text();
        if (word.token().kind() != Token.Kind.WORD || text.length() < 2 || text.length() > 9 || !ground.isFree(at) || notBodies.contains(text)) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean mostly = Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1)) && capitals >= text.length() - 2;
        return mostly && !isShouted(at) && !isShouted(at + 1);
    }

    private boolean isShouted(int at) {
        int before = at - 1;
        return before >= 0 && before + 1 < sentence.size() && isLongCapitals(sentence.word(before).text())
                && isLongCapitals(sentence.word(before + 1).text());
    }

    private static boolean isLongCapitals(String text) {
        return text.length() > 4 && text.equals(text.toUpperCase(java.util.Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    private void ofCapitals(int at) {
        int end = complement.afterWing(at + 1);
        String name = complement.joined(at, end);
        int full = complement.afterName(end);
        if (full > end) {
            add(at, end, at, new Named(EntityType.ORGANIZATION, name, List.of()), "bodies.capitals.inner", false);
            name = name + complement.text(end, full);
        }
        int first = modifiers(at, Kind.BODY);
        if (first < at) {
            name = complement.joined(first, at) + " " + name;
        }
        add(first, full, at, new Named(EntityType.ORGANIZATION, name, List.of()), "bodies.capitals", true);
    }

    private void ofHead(int at, Head head) {
        int first = modifiers(at, head.kind());
        int end = complement.afterHead(at + 1, head.kind());
        if (first == at && end == at + 1) {
            boolean capital = at > 0 && sentence.word(at).isCapitalized();
            if ((isAlone(at, head) || capital) && !complement.isQuote(at + 1)) {
                add(at, end, at, alone(at, head, capital), "bodies.alone", true);
            }
            return;
        }
        if (end == at + 1 && complement.isQuote(at + 1)) {
            return;
        }
        String name = BaseForm.of(sentence, first, end, at);
        boolean named = isName(first, at, end);
        Referent referent = named
                ? new Named(EntityType.ORGANIZATION, name, List.of())
                : new Description(EntityType.ORGANIZATION, name, head.word());
        add(first, end, at, head.type(), referent, "bodies.head." + head.kind().name().toLowerCase(java.util.Locale.ROOT), true);
    }

    /// Some words are a body wherever they stand («полиция»), others where they fill a place («учился в гимназии»), not
    /// where they only modify («зал суда»).
    private boolean isAlone(int at, Head head) {
        return switch (head.alone()) {
            case ALWAYS -> true;
            case IN_ITS_PLACE -> sentence.word(at).tag().casus() != Case.GEN || at > 0 && sentence.word(at - 1).tag().pos() == Pos.ADP;
            case NEVER -> false;
        };
    }

    private Referent alone(int at, Head head, boolean capital) {
        String name = BaseForm.of(sentence, at, at + 1, at);
        return capital
                ? new Named(EntityType.ORGANIZATION, name, List.of())
                : new Description(EntityType.ORGANIZATION, head.word(), head.word());
    }

    /// Whether a capital, a number or a complement makes it one body of its own.
    private boolean isName(int first, int head, int end) {
        if (end > head + 1) {
            return true;
        }
        for (int at = first; at < end; at++) {
            Word word = sentence.word(at);
            if (word.isCapitalized() && at > 0 || word.token().kind() == Token.Kind.NUMBER || !ground.isFree(at)) {
                return true;
            }
        }
        return false;
    }

    /// The first of the words before a head that belong to its name.
    private int modifiers(int head, Kind kind) {
        int first = head;
        while (first > 0 && head - first < 6 && isModifier(first - 1, head, kind)) {
            first--;
        }
        while (first < head && isLoose(sentence.word(first), kind)) {
            first++;
        }
        return ground.crosses(first, head + 1) ? head : first;
    }

    private boolean isModifier(int at, int head, Kind kind) {
        Word word = sentence.word(at);
        if (isInside(at)) {
            return false;
        }
        return switch (word.token().kind()) {
            case NUMBER -> Character.isLetter(word.text().charAt(word.text().length() - 1)) || kind == Kind.ARMY && head - at <= 3;
            case ROMAN -> true;
            case ABBREVIATION -> word.lemma().endsWith("ый") || word.lemma().endsWith("ий") || word.lemma().endsWith("ой");
            case WORD -> {
                if (Folded.of(word.text()).equals("лейб-гвардии") || Folded.of(word.text()).equals("гвардии")) {
                    yield true;
                }
                Word noun = sentence.word(head);
                boolean agrees = word.tag().pos() == Pos.PROPN || word.tag().casus().agrees(noun.tag().casus());
                yield BaseForm.isAdjective(word) && agrees && !notNames.contains(Folded.of(word.lemma()));
            }
            case INITIAL, PUNCTUATION -> false;
        };
    }

    /// What may stand inside a name but does not begin one.
    private static boolean isLoose(Word word, Kind kind) {
        return word.token().kind() == Token.Kind.NUMBER
                && Character.isDigit(word.text().charAt(word.text().length() - 1))
                && kind != Kind.ARMY;
    }

    private void add(int first, int end, int head, Referent referent, String rule, boolean outer) {
        add(first, end, head, MentionType.ORGANIZATION, referent, rule, outer);
    }

    private void add(int first, int end, int head, MentionType type, Referent referent, String rule, boolean outer) {
        if (ground.crosses(first, end) || complement.crossesOwn(first, end) || complement.hasOwn(first, end)) {
            return;
        }
        Phrase phrase = new Phrase(sentence.index(), first, end, head, type, referent, rule);
        bodies.add(phrase);
        complement.know(phrase, outer);
    }
}
