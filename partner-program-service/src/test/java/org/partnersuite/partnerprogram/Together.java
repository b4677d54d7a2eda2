package org.partnersuite.partnerprogram;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that do the same at the same time. */
public final class Together {
    private Together() {}

    public static <T> List<T> call(int callers, Callable<T> call) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            return threads.invokeAll(Collections.nCopies(callers, call)).stream()
                    .map(Together::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
