package io.github.resumemaven.bench;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.util.concurrent.TimeUnit;
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

/** Bytes of a Markdown résumé to the model, warm, one at a time. An ordinary résumé has 6 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
    @Param({"1", "6", "25", "100", "200"})
    private int kilobytes;

    @Param({"english", "chinese"})
    private String language;

    private ResumeReader reader;
    private byte[] resume;

    @Setup
    public void prepare() {
        int bytes = kilobytes * 1024;
        resume = language.equals("chinese") ? OrdinaryResume.chinese(bytes) : OrdinaryResume.english(bytes);
        reader = new ResumeReader(Lexicon.load());
    }

    @Benchmark
    public Resume read() {
        return reader.read("resume.md", resume);
    }
}
