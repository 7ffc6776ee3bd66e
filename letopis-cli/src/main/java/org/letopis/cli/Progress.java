package org.letopis.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A progress bar on stderr that shows itself only when the work takes more than two seconds, and only to a person.
final class Progress implements AutoCloseable {

    private final String task;
    private final int steps;
    private final ScheduledExecutorService timer;
    private @Nullable ProgressBar bar;
    private int done;

    Progress(String task, int steps) {
        this.task = task;
        this.steps = steps;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        if (Terminal.isTerminal()) {
            timer.schedule(this::show, 2, TimeUnit.SECONDS);
        }
    }

    private synchronized void show() {
        if (done < steps) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps == 1 ? -1 : steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
            bar.stepTo(done);
        }
    }

    synchronized void step() {
        done++;
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
        if (bar != null) {
            bar.close();
        }
    }
}
