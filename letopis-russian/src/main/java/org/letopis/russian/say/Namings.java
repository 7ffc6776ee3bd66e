package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.segment.Token;

/// Finds other names of a person: «наст. фам. Бронштейн», «рожд. Дитерихс», «парт. псевд. Юзеф, Яцек».
final class Namings implements ClaimFinder {

    private static final int LONGEST_MARKER = 3;

    private final Map<String, String> kinds;

    private Namings(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    static Namings load() {
        Map<String, String> kinds = new HashMap<>();
        for (String line : Lines.of(Namings.class, "namings.tsv")) {
            String[] columns = line.split("\t");
            kinds.put(columns[0], columns[1]);
        }
        return new Namings(kinds);
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            for (int i = 0; i < view.size(); ) {
                i = Math.max(i + 1, marked(view, i, drafts));
            }
        }
        return drafts;
    }

    /// @return the word after the marker and its names, or `at` where no marker stands
    private int marked(SentenceView view, int at, List<Draft> drafts) {
        StringBuilder words = new StringBuilder();
        int end = at;
        String kind = "";
        for (int i = at; i < Math.min(view.size(), at + LONGEST_MARKER); i++) {
            words.append(i == at ? "" : " ").append(view.word(i).text().toLowerCase(Locale.ROOT));
            String found = kinds.get(words.toString());
            if (found != null) {
                kind = found;
                end = i + 1;
            }
        }
        return end == at ? at : names(view, at, end, kind, drafts);
    }

    private int names(SentenceView view, int marker, int from, String kind, List<Draft> drafts) {
        int at = from;
        while (at < view.size() && isBefore(view.word(at))) {
            at++;
        }
        Optional<EntityId> subject = subject(view, marker);
        int first = marker;
        while (at < view.size()) {
            int end = nameEnd(view, at);
            if (end == at) {
                break;
            }
            if (subject.isPresent()) {
                drafts.add(draft(view, subject.get(), kind, first, at, end));
            }
            at = end;
            if (at + 1 < view.size() && (view.word(at).is(",") || view.word(at).is("и")) && nameEnd(view, at + 1) > at + 1) {
                at++;
            } else {
                break;
            }
            first = at;
        }
        return at;
    }

    private static boolean isBefore(Word word) {
        return word.is("—") || word.is("–") || word.is("-") || word.is(":") || word.is("«") || word.is("\"");
    }

    /// The end of a run of capitalised words and initials.
    private static int nameEnd(SentenceView view, int from) {
        int at = from;
        while (at < view.size() && at - from < 5) {
            Word word = view.word(at);
            boolean name = word.isCapitalized() && word.token().kind() != Token.Kind.PUNCTUATION && word.token().kind() != Token.Kind.NUMBER;
            if (!name && !(at > from && word.is("."))) {
                break;
            }
            at++;
        }
        return at;
    }

    /// The person named before the marker, whatever brackets come between; else whom the sentence is about.
    private static Optional<EntityId> subject(SentenceView view, int marker) {
        Argument before = null;
        for (Argument argument : view.arguments()) {
            if (argument.end() <= marker && argument.isPerson()) {
                before = argument;
            }
        }
        if (before != null && marker - before.end() <= 8) {
            return before.entity();
        }
        Optional<EntityId> protagonist = view.protagonist();
        return protagonist.isPresent()
                ? protagonist
                : view.clauseAt(marker).map(clause -> new Subjects(view).nominal(clause, marker)).filter(f -> !f.isNobody()).map(f -> f.entities().getFirst());
    }

    private static Draft draft(SentenceView view, EntityId subject, String kind, int first, int at, int end) {
        String value = view.arguments().stream()
                .filter(argument -> argument.first() == at && argument.phrase().isPresent() && argument.entity().isPresent())
                .map(argument -> view.cast().entity(argument.entity().get()).name())
                .findFirst()
                .orElseGet(() -> text(view, at, end));
        return new Draft(
                new Claim.Fact(
                        StatementType.NAMING, Phase.UNTOLD, Optional.empty(), Optional.of(kind), Optional.of(value)),
                Optional.of(subject),
                Map.of(),
                Optional.empty(),
                Status.ASSERTED,
                List.of(view.span(first, end)),
                0.85,
                "naming." + kind);
    }

    private static String text(SentenceView view, int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = view.word(i).token();
            text.append(i > first && token.spaced() ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
