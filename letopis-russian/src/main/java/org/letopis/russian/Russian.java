package org.letopis.russian;

import java.util.List;
import org.letopis.find.Finder;
import org.letopis.read.Language;
import org.letopis.read.Reader;
import org.letopis.russian.bodies.BodiesFinder;
import org.letopis.reason.TimeReasoner;
import org.letopis.russian.events.EventsFinder;
import org.letopis.russian.link.RussianLinker;
import org.letopis.russian.judgement.JudgingBook;
import org.letopis.russian.judgement.RussianJudgements;
import org.letopis.russian.morph.RussianTagger;
import org.letopis.russian.names.PersonFinder;
import org.letopis.russian.awards.AwardFinder;
import org.letopis.russian.offices.OfficeFinder;
import org.letopis.russian.people.PeopleFinder;
import org.letopis.russian.quantities.QuantityFinder;
import org.letopis.russian.terms.Peoples;
import org.letopis.russian.terms.TermFinder;
import org.letopis.russian.places.PlacesFinder;
import org.letopis.russian.say.RussianSayer;
import org.letopis.russian.segment.RussianSegmenter;
import org.letopis.russian.speech.RussianSpeech;
import org.letopis.russian.speech.SayingBook;
import org.letopis.russian.text.RussianCleaner;
import org.letopis.russian.times.Times;
import org.letopis.russian.works.WorksFinder;

/// Russian, put together from what each stage knows.
public final class Russian {

    private Russian() {}

    public static Reader reader(Models models) {
        return new Reader(language(models));
    }

    static Language language(Models models) {
        Times times = Times.load();
        // Scaffolding until each stage lands; none of these lines may be left.
        SayingBook saying = SayingBook.load();
        return new Language(
                RussianCleaner.load(models.dictionary()),
                RussianSegmenter.load(models.dictionary()),
                new RussianTagger(models.dictionary(), models.tagger()),
                finders(models, times),
                new RussianLinker(),
                RussianSayer.of(
                        times.prepositions(),
                        new RussianSpeech(saying),
                        List.of(new RussianJudgements(JudgingBook.load(), saying))),
                new TimeReasoner());
    }

    /// Each sees what those before it found. Titles come before times, so that «Москва 1937» is a book; names of persons
    /// before places, so that Владимир may be either.
    private static List<Finder> finders(Models models, Times times) {
        Peoples peoples = Peoples.load();
        return List.of(
                WorksFinder.load(),
                times,
                new PersonFinder(models.dictionary()),
                PlacesFinder.load(),
                BodiesFinder.load(),
                EventsFinder.load(),
                AwardFinder.load(),
                OfficeFinder.load(),
                PeopleFinder.load(peoples.adjectives()),
                TermFinder.load(peoples),
                QuantityFinder.load());
    }
}
