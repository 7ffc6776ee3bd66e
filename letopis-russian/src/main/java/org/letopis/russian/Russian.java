package org.letopis.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import org.letopis.say.Sayer;

/// Russian, put together from what each stage knows.
public final class Russian {

    private Russian() {}

    public static Reader reader(Models models) {
        return reader(() -> models);
    }

    /// @param models asked for once, when all that needs no model is there: they may be on their way in another thread
    public static Reader reader(Supplier<Models> models) {
        return new Reader(language(models));
    }

    private static Language language(Supplier<Models> later) {
        Times times = Times.load();
        SayingBook saying = SayingBook.load();
        List<Finder> things = things();
        WorksFinder works = WorksFinder.load();
        Sayer sayer = RussianSayer.of(
                times.prepositions(),
                new RussianSpeech(saying),
                List.of(new RussianJudgements(JudgingBook.load(), saying)));
        Models models = later.get();
        // Each sees what those before it found. Titles come before times, so that «Москва 1937» is a book; names of persons
        // before places, so that Владимир may be either.
        List<Finder> finders = new ArrayList<>(List.of(works, times, new PersonFinder(models.dictionary())));
        finders.addAll(things);
        return new Language(
                RussianCleaner.load(models.dictionary()),
                RussianSegmenter.load(models.dictionary()),
                new RussianTagger(models.dictionary(), models.tagger()),
                List.copyOf(finders),
                new RussianLinker(),
                sayer,
                new TimeReasoner());
    }

    private static List<Finder> things() {
        Peoples peoples = Peoples.load();
        return List.of(
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
