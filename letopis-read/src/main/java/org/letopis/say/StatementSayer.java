package org.letopis.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.link.Cast;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Statement;
import org.letopis.model.StatementId;
import org.letopis.model.Status;
import org.letopis.model.Voice;
import org.letopis.morph.TaggedText;

/// Sets the scene, hears who speaks where, lets every claim finder look, and gives each claim its number and its voice.
public final class StatementSayer implements Sayer {

    /// Deeper quotations are no longer told apart: nobody writes them but a broken text.
    private static final int DEEPEST = 8;

    private final SceneBuilder scenes;
    private final SpeechFinder speech;
    private final List<ClaimFinder> finders;

    public StatementSayer(SceneBuilder scenes, SpeechFinder speech, List<ClaimFinder> finders) {
        this.scenes = scenes;
        this.speech = speech;
        this.finders = List.copyOf(finders);
    }

    @Override
    public Said say(TaggedText text, List<Phrase> phrases, Cast cast) {
        Scene scene = scenes.build(text, phrases, cast);
        Speech heard = speech.find(scene);
        Scene peopled = scene.with(heard.voices());
        List<Draft> claims = new ArrayList<>();
        for (ClaimFinder finder : finders) {
            claims.addAll(finder.find(peopled, heard));
        }
        return new Said(new Numbering(heard, Repeats.removed(claims)).statements(), heard.voices(), heard.notices());
    }

    /// One text's claims while they get their numbers and voices.
    private static final class Numbering {

        private final Speech speech;
        private final Speakers speakers;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<Integer, StatementId> utterances = new HashMap<>();

        /// @param turn which turn of the speech it is, -1 for none
        private record Entry(Draft draft, int turn) {}

        Numbering(Speech speech, List<Draft> claims) {
            this.speech = speech;
            this.speakers = Speakers.of(speech);
            for (int turn = 0; turn < speech.turns().size(); turn++) {
                entries.add(new Entry(speech.turns().get(turn).utterance(), turn));
            }
            claims.forEach(draft -> entries.add(new Entry(draft, -1)));
            entries.sort((a, b) -> a.draft().evidence().getFirst().compareTo(b.draft().evidence().getFirst()));
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).turn() >= 0) {
                    utterances.put(entries.get(i).turn(), new StatementId(i + 1));
                }
            }
        }

        List<Statement> statements() {
            List<Statement> statements = new ArrayList<>(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                Draft draft = entries.get(i).draft();
                statements.add(new Statement(
                        new StatementId(i + 1),
                        draft.claim(),
                        draft.subject(),
                        draft.roles(),
                        draft.dating(),
                        Optional.empty(),
                        voice(draft, entries.get(i).turn(), DEEPEST),
                        status(draft, entries.get(i).turn()),
                        draft.evidence(),
                        draft.confidence(),
                        draft.foundBy()));
            }
            return statements;
        }

        /// «Отрицал, что служил»: what the one who speaks does not stand by is no plain fact.
        private Status status(Draft draft, int itself) {
            boolean fact = switch (draft.claim()) {
                case Claim.Utterance _, Claim.Judgement _ -> false;
                default -> draft.status() == Status.ASSERTED;
            };
            int turn = fact && itself < 0 ? speakers.holding(draft.evidence()) : -1;
            return turn < 0 ? draft.status() : speech.turns().get(turn).told();
        }

        /// @param itself which turn the draft is, -1 for none: an utterance does not speak itself
        private Voice voice(Draft draft, int itself, int depth) {
            int turn = itself < 0 ? speakers.holding(draft.evidence()) : speakers.around(itself);
            if (turn < 0 || depth == 0) {
                return Voice.AUTHOR;
            }
            Draft utterance = speech.turns().get(turn).utterance();
            Voice outer = voice(utterance, turn, depth - 1);
            Optional<EntityId> speaker = utterance.subject();
            return speaker.isPresent()
                    ? new Voice.Reported(outer, speaker.get(), Optional.ofNullable(utterances.get(turn)))
                    : outer;
        }
    }
}
