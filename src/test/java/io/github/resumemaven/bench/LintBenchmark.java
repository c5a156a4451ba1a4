package io.github.resumemaven.bench;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.time.LocalDate;
import java.util.List;
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

/** All rules that need no network over a résumé that was read, warm, one at a time. An ordinary résumé has 6 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LintBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @Param({"6", "25", "100", "200"})
    private int kilobytes;

    @Param({"english", "chinese"})
    private String language;

    /** Those that are on, or all. */
    @Param({"default", "*=warning"})
    private String rules;

    private Lexicon lexicon;
    private Linter linter;
    private Resume resume;

    @Setup
    public void prepare() {
        int bytes = kilobytes * 1024;
        byte[] text = language.equals("chinese") ? OrdinaryResume.chinese(bytes) : OrdinaryResume.english(bytes);
        lexicon = Lexicon.load();
        linter = new Linter(rules.equals("default") ? Configuration.DEFAULT : Configuration.parse(rules));
        resume = new ResumeReader(lexicon).read("resume.md", text);
    }

    @Benchmark
    public List<Finding> lint() {
        return linter.lint(Context.of(resume, lexicon, TODAY));
    }
}
