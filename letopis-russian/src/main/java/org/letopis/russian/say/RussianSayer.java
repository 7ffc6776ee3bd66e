package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.List;
import org.letopis.say.ClaimFinder;
import org.letopis.say.FrameFinder;
import org.letopis.say.FrameWords;
import org.letopis.say.Sayer;
import org.letopis.say.SceneBuilder;
import org.letopis.say.SpeechFinder;
import org.letopis.say.StatementSayer;
import org.letopis.say.TimeSense;

/// What is said in Russian: clauses, then speech, then the claims of every family.
public final class RussianSayer {

    private RussianSayer() {}

    /// @param others finders of claims that live in rooms of their own, as judgements do
    public static Sayer of(TimeSense times, SpeechFinder speech, List<ClaimFinder> others) {
        FrameWords words = RussianFrames.words();
        List<ClaimFinder> finders = new ArrayList<>();
        finders.add(new FrameFinder(RussianFrames.book(), words, times));
        finders.add(new LifeDates(times));
        finders.add(new Posts(times));
        finders.add(new Kinship(Kin.load()));
        finders.add(new Wedlock(times));
        finders.add(new Honours(times));
        finders.add(Namings.load());
        finders.add(Origins.load());
        finders.add(new Bibliographies(times));
        finders.addAll(others);
        return new StatementSayer(new SceneBuilder(RussianClauses.words(), words.carriers()), speech, finders);
    }
}
