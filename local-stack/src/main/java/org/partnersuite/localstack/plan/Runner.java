package org.partnersuite.localstack.plan;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.process.Processes;
import org.partnersuite.localstack.process.StackFailure;

/** Starts and stops single components, and says what it does. */
public final class Runner {

    private static final Duration READY_WITHIN = Duration.ofMinutes(10);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(40);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(40);

    private final Progress progress;
    private final Processes processes;

    public Runner(Progress progress, Processes processes) {
        this.progress = progress;
        this.processes = processes;
    }

    public void prepare(Component component) {
        long begin = System.nanoTime();
        carefully(component, () -> {
            processes.requireOpen();
            component.prepare();
            if (Progress.secondsSince(begin) > 2) {
                progress.say("%s is prepared (%s)".formatted(component.name(), took(begin)));
            }
        });
    }

    public void start(Component component) {
        long begin = System.nanoTime();
        carefully(component, () -> {
            processes.requireOpen();
            component.launch();
            awaitReady(component, begin);
            component.furnish();
            progress.say("%s is ready (%s)".formatted(component.name(), took(begin)));
        });
    }

    public void stop(Component component) {
        Optional<ProcessHandle> running = component.pidFile().process();
        if (running.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        carefully(component, () -> {
            component.stop(running.get());
            if (!ended(running.get(), STOPPED_WITHIN)) {
                progress.say("%s does not stop by itself and is ended".formatted(component.name()));
                running.get().destroyForcibly();
                ended(running.get(), STOPPED_WITHIN);
            }
            component.pidFile().delete();
            progress.say("%s is stopped (%s)".formatted(component.name(), took(begin)));
        });
    }

    public void kill(Component component) {
        component
                .pidFile()
                .process()
                .ifPresent(process -> carefully(component, () -> {
                    process.destroyForcibly();
                    ended(process, STOPPED_WITHIN);
                    progress.say("%s is killed".formatted(component.name()));
                }));
    }

    private void awaitReady(Component component, long begin) throws InterruptedException {
        while (!component.isReady()) {
            processes.requireOpen();
            if (component.pidFile().process().isEmpty()) {
                throw new StackFailure("%s ended while it was starting; the end of %s:%n%s"
                        .formatted(
                                component.name(),
                                component.log().path(),
                                component.log().ending()));
            }
            if (Progress.secondsSince(begin) > READY_WITHIN.toSeconds()) {
                throw new StackFailure("%s was not ready after %d seconds; the end of %s:%n%s"
                        .formatted(
                                component.name(),
                                READY_WITHIN.toSeconds(),
                                component.log().path(),
                                component.log().ending()));
            }
            Thread.sleep(POLL_INTERVAL);
        }
    }

    private static boolean ended(ProcessHandle process, Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(POLL_INTERVAL);
        }
        return !process.isAlive();
    }

    private static String took(long begin) {
        return String.format(Locale.ROOT, "%.1f s", Progress.secondsSince(begin));
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private static void carefully(Component component, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new StackFailure("%s: %s".formatted(component.name(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("%s was interrupted.".formatted(component.name()), e);
        }
    }
}
