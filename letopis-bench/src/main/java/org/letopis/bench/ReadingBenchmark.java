package org.letopis.bench;

import java.util.concurrent.TimeUnit;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.Models;
import org.letopis.russian.Russian;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The whole pipeline over a corpus, one thread, warm. The column `characters` is the figure that counts.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ReadingBenchmark {

    @Param({"../shared/data/nerel/train,../shared/data/nerel/dev"})
    String folders = "";

    @SuppressWarnings("NullAway.Init")
    private Reader reader;

    @SuppressWarnings("NullAway.Init")
    private Corpus corpus;

    /// What one pass adds to.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Counters {
        public long characters;
        public long statements;
    }

    @Setup
    public void load() {
        reader = Russian.reader(Models.fromClassPath());
        corpus = Corpus.of(folders);
    }

    @Benchmark
    public void read(Counters counters, Blackhole sink) {
        for (SourceText text : corpus.texts()) {
            Reading reading = reader.read(text);
            counters.statements += reading.statements().size();
            sink.consume(reading);
        }
        counters.characters += corpus.characters();
    }
}
