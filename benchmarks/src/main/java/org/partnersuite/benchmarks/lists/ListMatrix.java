package org.partnersuite.benchmarks.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.machine.KeepAlive;

/** Asks every question of a list, in a seeded order that mixes them, each client without a pause. */
public record ListMatrix(int port, String token) {
    private static final long SEED = 20261122;

    /** @return how long each question took, in nanoseconds */
    public Map<String, Histogram> ask(List<String> questions, int times, int clients) throws Exception {
        List<String> requested = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            requested.addAll(questions);
        }
        Collections.shuffle(requested, new Random(SEED));
        Map<String, Histogram> latencies = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<Integer>> work = Collections.nCopies(clients, () -> client(requested, next, latencies));
            for (Future<Integer> client : threads.invokeAll(work)) {
                client.get();
            }
        }
        return latencies;
    }

    private int client(List<String> requested, AtomicInteger next, Map<String, Histogram> latencies)
            throws IOException {
        int answered = 0;
        try (KeepAlive http = new KeepAlive(port, token)) {
            for (int i = next.getAndIncrement(); i < requested.size(); i = next.getAndIncrement()) {
                String question = requested.get(i);
                long begin = System.nanoTime();
                if (http.get(question) != 200) {
                    throw new IllegalStateException(question + ": " + http.body());
                }
                latencies
                        .computeIfAbsent(question, any -> new ConcurrentHistogram(3))
                        .recordValue(System.nanoTime() - begin);
                answered++;
            }
        }
        return answered;
    }
}
