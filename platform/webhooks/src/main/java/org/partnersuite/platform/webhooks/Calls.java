package org.partnersuite.platform.webhooks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works off sequences side by side, some at once, each in its order. New items are begun for a time only. */
final class Calls<T, R> {
    private final int atOnce;
    private final long endNanos;
    private volatile boolean ended;

    Calls(int atOnce, Duration beginWithin) {
        this.atOnce = atOnce;
        this.endNanos = System.nanoTime() + beginWithin.toNanos();
    }

    /** No further item is begun. */
    void end() {
        ended = true;
    }

    /**
     * Returns the results of the items that were begun.
     *
     * @param goesOn whether the next item of the sequence is begun after a result
     */
    List<R> each(Collection<List<T>> sequences, Function<T, R> call, Predicate<R> goesOn) {
        Queue<List<T>> waiting = new ConcurrentLinkedQueue<>(sequences);
        List<Future<List<R>>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Math.min(atOnce, sequences.size()); i++) {
                workers.add(threads.submit(() -> work(waiting, call, goesOn)));
            }
        }
        List<R> results = new ArrayList<>();
        for (Future<List<R>> worker : workers) {
            results.addAll(result(worker));
        }
        return results;
    }

    private List<R> work(Queue<List<T>> waiting, Function<T, R> call, Predicate<R> goesOn) {
        List<R> results = new ArrayList<>();
        for (List<T> sequence = waiting.poll(); sequence != null; sequence = waiting.poll()) {
            for (T item : sequence) {
                if (ended || System.nanoTime() - endNanos > 0) {
                    return results;
                }
                R result = call.apply(item);
                results.add(result);
                if (!goesOn.test(result)) {
                    break;
                }
            }
        }
        return results;
    }

    private static <R> List<R> result(Future<List<R>> worker) {
        try {
            return worker.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
