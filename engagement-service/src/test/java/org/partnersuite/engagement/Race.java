package org.partnersuite.engagement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that start at the same moment. */
public final class Race {
    private Race() {}

    /** Each caller makes a call of its own. */
    @SafeVarargs
    public static <T> List<T> of(Callable<T>... calls) throws Exception {
        return run(Arrays.asList(calls));
    }

    /** All make the same call. */
    public static <T> List<T> of(int callers, Callable<T> call) throws Exception {
        return run(Collections.nCopies(callers, call));
    }

    private static <T> List<T> run(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> answers = threads.invokeAll(calls.stream()
                    .<Callable<T>>map(call -> () -> {
                        start.await();
                        return call.call();
                    })
                    .toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
