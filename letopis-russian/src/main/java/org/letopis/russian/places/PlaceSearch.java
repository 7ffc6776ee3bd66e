package org.letopis.russian.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.Description;
import org.letopis.find.Referent.Named;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.lexicon.BaseForm;
import org.letopis.russian.lexicon.Bend;
import org.letopis.russian.lexicon.Bending;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.places.PlaceNouns.PlaceNoun;
import org.letopis.russian.places.PlaceNouns.Use;
import org.letopis.segment.Token.Kind;

/// The places of one sentence.
final class PlaceSearch {

    private static final Set<String> SPATIAL =
            Set.of("в", "во", "из", "под", "близ", "около", "возле", "подле", "из-под", "на", "до", "через");
    /// Sites that are a place even without a name: «содержался в крепости».
    private static final Set<String> NAMELESS = Set.of(
            "тюрьма", "крепость", "монастырь", "острог", "каторга", "граница", "больница", "госпиталь", "лазарет", "лагерь");

    private final Gazetteer gazetteer;
    private final PlaceNouns nouns;
    private final TaggedSentence sentence;
    private final Ground ground;
    private final List<Phrase> places = new ArrayList<>();
    private final BitSet taken = new BitSet();

    PlaceSearch(Gazetteer gazetteer, PlaceNouns nouns, TaggedSentence sentence, Ground ground) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.sentence = sentence;
        this.ground = ground;
    }

    List<Phrase> places() {
        int at = 0;
        while (at < sentence.size()) {
            at = Math.max(at + 1, placeAt(at));
        }
        adjectives();
        return places;
    }

    /// The word after the place that was found at a word, or 0.
    private int placeAt(int at) {
        Word word = sentence.word(at);
        if (!ground.isFree(at) || word.token().kind() == Kind.PUNCTUATION) {
            return 0;
        }
        int end = land(at);
        end = end > 0 ? end : site(at);
        end = end > 0 ? end : afterNoun(at);
        end = end > 0 ? end : listed(at);
        return end > 0 ? end : unlisted(at);
    }

    /// «Херсонской губернии», «Екатеринославск. губ.», «Верхнего и Нижнего уездов».
    private int land(int at) {
        if (!isAdjectiveName(at)) {
            return 0;
        }
        int noun = at + 1;
        while (noun < sentence.size() && noun < at + 3 && (isAdjectiveName(noun) || BaseForm.isAdjective(sentence.word(noun)))) {
            noun++;
        }
        if (noun >= sentence.size() || !ground.isFree(noun)) {
            return 0;
        }
        Optional<PlaceNoun> found = nouns.of(sentence.word(noun), Use.LAND);
        if (found.isPresent() && !isMilitary(noun)) {
            String name = landName(at, noun, found.get());
            add(at, noun + 1, noun, found.get().type(), name, "places.land");
            return noun + 1;
        }
        if (noun == at + 1 && sentence.word(noun).is("и") && noun + 2 < sentence.size() && isAdjectiveName(noun + 1)) {
            Optional<PlaceNoun> shared = nouns.of(sentence.word(noun + 2), Use.LAND);
            if (shared.isPresent()) {
                add(at, at + 1, at, shared.get().type(), landName(at, noun + 2, shared.get()), "places.land.shared");
                return at + 1;
            }
        }
        return 0;
    }

    private boolean isMilitary(int noun) {
        return noun > 0 && Folded.of(sentence.word(noun - 1).lemma()).startsWith("военн");
    }

    private String landName(int at, int noun, PlaceNoun kind) {
        Gender gender = kind.word().endsWith("а") || kind.word().endsWith("я") || kind.word().endsWith("ь")
                ? Gender.FEM
                : kind.word().endsWith("о") || kind.word().endsWith("е") ? Gender.NEUT : Gender.MASC;
        StringBuilder name = new StringBuilder();
        for (int i = at; i < noun && !sentence.word(i).is("и"); i++) {
            Word word = sentence.word(i);
            String form = word.token().kind() == Kind.ABBREVIATION ? BaseForm.cased(word.text(), word.lemma()) : word.text();
            name.append(BaseForm.adjective(form, word.lemma(), gender, false)).append(' ');
        }
        return name.append(BaseForm.cased(sentence.word(noun).text(), kind.word())).toString();
    }

    /// «Курский вокзал», «Леонтьевском переулке», «улице Герцена», «тюрьмы».
    private int site(int at) {
        int noun = at;
        while (noun < sentence.size() && noun < at + 3 && isCapitalAdjective(noun)) {
            noun++;
        }
        if (noun >= sentence.size() || !ground.isFree(noun)) {
            return 0;
        }
        Optional<PlaceNoun> found = nouns.of(sentence.word(noun), Use.SITE);
        if (found.isEmpty()) {
            return 0;
        }
        if (noun > at) {
            int end = nameEnd(noun + 1, Case.GEN, false);
            add(at, end, noun, found.get().type(), BaseForm.of(sentence, at, end, noun), "places.site");
            return end;
        }
        int end = nameEnd(at + 1, Case.GEN, true);
        if (end > at + 1 && isNamedAfter(found.get())) {
            add(at, end, at, found.get().type(), BaseForm.of(sentence, at, end, at), "places.site.named");
            return end;
        }
        if (NAMELESS.contains(found.get().word())) {
            String name = found.get().word();
            var nameless = new Description(EntityType.PLACE, name, name);
            places.add(new Phrase(sentence.index(), at, at + 1, at, found.get().type(), nameless, "places.site.nameless"));
            return at + 1;
        }
        return 0;
    }

    private static boolean isNamedAfter(PlaceNoun noun) {
        return switch (noun.word()) {
            case "улица", "площадь", "проспект", "переулок", "набережная", "бульвар", "мост", "церковь", "храм", "собор",
                    "памятник", "крепость", "тюрьма", "аэропорт", "замок", "дворец", "берег", "побережье", "монастырь",
                    "порт", "предместье", "пригород", "стена", "граница", "лагерь" -> true;
            default -> false;
        };
    }

    /// «в селе Яновке», «г. Верном», «реке Иргизе»: the name alone.
    private int afterNoun(int at) {
        Optional<PlaceNoun> noun = nouns.of(sentence.word(at), Use.BARE);
        if (noun.isEmpty() || at + 1 >= sentence.size()) {
            return 0;
        }
        int first = at + 1;
        if (!sentence.word(first).isCapitalized() || sentence.word(first).token().kind() != Kind.WORD || !ground.isFree(first)) {
            return 0;
        }
        var match = gazetteer.longest(sentence, first).filter(m -> ground.isFree(first, m.end()));
        if (match.isPresent()) {
            MentionType type = noun.get().type() == MentionType.CITY ? MentionType.CITY : match.get().entry().type();
            add(first, match.get().end(), match.get().end() - 1, type, match.get().entry().name(), "places.noun.listed");
            return match.get().end();
        }
        if (gazetteer.ofAdjective(sentence.word(first).text()).isPresent() && !endsName(first + 1)) {
            return 0;
        }
        int end = first + 1;
        if (BaseForm.isAdjective(sentence.word(first)) && end < sentence.size() && isName(end)) {
            end++;
        }
        String preposition = at > 0 && sentence.word(at - 1).tag().pos() == Pos.ADP
                ? sentence.word(at - 1).text().toLowerCase(Locale.ROOT)
                : preposition(sentence.word(at).tag().casus());
        add(first, end, end - 1, noun.get().type(), unlistedName(first, end, preposition), "places.noun");
        return end;
    }

    /// The preposition that would ask for a case.
    private static String preposition(Case casus) {
        return switch (casus) {
            case GEN -> "из";
            case INS -> "под";
            case LOC, ACC -> "в";
            case NOM, DAT, NONE -> "";
        };
    }

    private boolean endsName(int at) {
        return at >= sentence.size() || sentence.word(at).token().kind() == Kind.PUNCTUATION;
    }

    /// What a list knows.
    private int listed(int at) {
        Word word = sentence.word(at);
        if (!word.isCapitalized()) {
            return 0;
        }
        var found = gazetteer.longest(sentence, at);
        if (found.isEmpty() || !ground.isFree(at, found.get().end())) {
            return 0;
        }
        var place = found.get().entry();
        int end = found.get().end();
        if (place.doubtful() && !isAfterPlacePreposition(at)) {
            return 0;
        }
        if (end == at + 1 && BaseForm.isAdjective(word) && end < sentence.size() && isNounAgreeing(word, sentence.word(end))) {
            return 0;
        }
        add(at, end, found.get().head(), place.type(), place.name(), "places.listed");
        return end;
    }

    private boolean isAfterPlacePreposition(int at) {
        return at > 0 && SPATIAL.contains(Folded.of(sentence.word(at - 1).text())) && !isFollowedByName(at);
    }

    private boolean isFollowedByName(int at) {
        return at + 1 < sentence.size() && !ground.isFree(at + 1);
    }

    private static boolean isNounAgreeing(Word adjective, Word noun) {
        return noun.tag().pos() == Pos.NOUN
                && !noun.isCapitalized()
                && adjective.tag().casus() == noun.tag().casus()
                && adjective.tag().number() == noun.tag().number();
    }

    /// An unknown name after «в», «из», «под», «близ», where nothing speaks for anything else.
    private int unlisted(int at) {
        if (at == 0 || !isName(at) || !SPATIAL.contains(Folded.of(sentence.word(at - 1).text()))) {
            return 0;
        }
        Word word = sentence.word(at);
        boolean adjective = BaseForm.isAdjective(word);
        int end = at + 1;
        if (adjective && end < sentence.size()) {
            if (isName(end)) {
                end++;
            } else if (sentence.word(end).tag().isNominal() || sentence.word(end).tag().pos() == Pos.ADJ) {
                return 0;
            }
        }
        if (end < sentence.size() && (isName(end) || sentence.word(end).token().kind() == Kind.INITIAL)) {
            return 0;
        }
        if (!adjective && !isPlaceLike(word)) {
            return 0;
        }
        String preposition = Folded.of(sentence.word(at - 1).text());
        add(at, end, end - 1, MentionType.CITY, unlistedName(at, end, preposition), "places.preposition");
        return end;
    }

    /// Not a common noun with a capital («в Академию», «в Сенат»), not an abbreviation, not Latin.
    private static boolean isPlaceLike(Word word) {
        String text = word.text();
        boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return !capitals && word.tag().pos() != Pos.NOUN && word.tag().pos() != Pos.PRON && text.length() > 2
                && Character.UnicodeBlock.of(text.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    }

    private String unlistedName(int first, int end, String preposition) {
        Word last = sentence.word(end - 1);
        String name = PlaceName.nominative(last.text(), preposition, last.lemma());
        if (end - first == 1) {
            return name;
        }
        Gender gender = name.endsWith("а") || name.endsWith("я") ? Gender.FEM : name.endsWith("о") ? Gender.NEUT : Gender.MASC;
        boolean plural = last.tag().number() == Number.PLUR;
        Word adjective = sentence.word(first);
        return BaseForm.adjective(adjective.text(), adjective.lemma(), gender, plural) + " " + name;
    }

    /// «московский», «российский»: the place inside the adjective.
    private void adjectives() {
        for (int at = 0; at < sentence.size(); at++) {
            Word word = sentence.word(at);
            if (word.token().kind() != Kind.WORD || isTaken(at)) {
                continue;
            }
            var place = gazetteer.ofAdjective(word.text());
            if (place.isPresent()) {
                add(at, at + 1, at, place.get().type(), place.get().name(), "places.adjective");
            }
        }
    }

    private boolean isTaken(int at) {
        return taken.get(at) || !ground.isFree(at);
    }

    /// The end of a name that begins at a word: adjectives and nouns with capitals.
    private int nameEnd(int at, Case casus, boolean mayBePerson) {
        int end = at;
        while (end < sentence.size() && end < at + 3 && (isName(end) || mayBePerson && isCapitalOrInitial(end))) {
            end++;
        }
        if (end > at && !mayBePerson && sentence.word(at).tag().casus() != casus) {
            return at;
        }
        return end;
    }

    private boolean isCapitalOrInitial(int at) {
        Word word = sentence.word(at);
        return word.isCapitalized() && (word.token().kind() == Kind.WORD || word.token().kind() == Kind.INITIAL)
                || word.token().kind() == Kind.ABBREVIATION && word.text().toLowerCase(Locale.ROOT).equals("св.");
    }

    private boolean isName(int at) {
        Word word = sentence.word(at);
        return word.isCapitalized() && word.token().kind() == Kind.WORD && ground.isFree(at);
    }

    private boolean isCapitalAdjective(int at) {
        Word word = sentence.word(at);
        return word.isCapitalized() && ground.isFree(at) && (BaseForm.isAdjective(word) || looksLikeAdjective(word.text()));
    }

    private boolean isAdjectiveName(int at) {
        Word word = sentence.word(at);
        if (!word.isCapitalized() || !ground.isFree(at)) {
            return false;
        }
        boolean shortened = word.token().kind() == Kind.ABBREVIATION || word.token().kind() == Kind.INITIAL;
        return shortened || BaseForm.isAdjective(word) || looksLikeAdjective(word.text());
    }

    private static boolean looksLikeAdjective(String text) {
        String folded = Folded.of(text);
        return folded.contains("ск") && Bending.of(folded).bend() != Bend.NONE
                && (folded.endsWith("ой") || folded.endsWith("ий") || folded.endsWith("ого") || folded.endsWith("ом")
                        || folded.endsWith("ая") || folded.endsWith("ую") || folded.endsWith("им") || folded.endsWith("ому"));
    }

    private void add(int first, int end, int head, MentionType type, String name, String rule) {
        if (ground.crosses(first, end)) {
            return;
        }
        var named = new Named(EntityType.PLACE, name, List.of());
        places.add(new Phrase(sentence.index(), first, end, head, type, named, rule));
        taken.set(first, end);
    }
}
