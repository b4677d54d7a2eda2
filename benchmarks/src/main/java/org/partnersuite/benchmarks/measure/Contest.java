package org.partnersuite.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.machine.CpuTime;

/**
 * Contestants in turn, round after round, so that whatever else the machine does hits all of them. Closed load: a client
 * begins its next one when the last has ended.
 *
 * @param observed processes whose processor time is told apart
 */
public record Contest(List<Contestant> contestants, Map<String, CpuTime> observed) {

    /** Scores by contestant. */
    public Map<String, Score> run(int clients, int rounds, double secondsEach) throws Exception {
        Map<String, Score> scores = new LinkedHashMap<>();
        Map<Score, List<Operation>> ready = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            Score score = new Score();
            scores.put(contestant.name(), score);
            List<Operation> operations = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                operations.add(contestant.client(number));
            }
            ready.put(score, operations);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<Score, List<Operation>> entry : ready.entrySet()) {
                    round(threads, entry.getValue(), secondsEach, entry.getKey());
                }
            }
        }
        for (List<Operation> operations : ready.values()) {
            for (Operation operation : operations) {
                operation.close();
            }
        }
        return scores;
    }

    private void round(ExecutorService threads, List<Operation> operations, double seconds, Score score)
            throws Exception {
        Map<String, Double> before = new LinkedHashMap<>();
        observed.forEach((name, cpu) -> before.put(name, cpu.millis().getAsDouble()));
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Callable<Histogram>> work = new ArrayList<>();
        for (Operation operation : operations) {
            work.add(() -> repeat(operation, end));
        }
        for (Future<Histogram> client : threads.invokeAll(work)) {
            score.add(client.get());
        }
        score.took((System.nanoTime() - begin) / 1e9);
        observed.forEach((name, cpu) -> score.used(name, cpu.millis().getAsDouble() - before.getOrDefault(name, 0.0)));
    }

    private static Histogram repeat(Operation operation, long end) throws Exception {
        Histogram latencies = new Histogram(TimeUnit.MINUTES.toNanos(1), 3);
        for (long begin = System.nanoTime(); begin < end; ) {
            operation.once();
            long now = System.nanoTime();
            latencies.recordValue(Math.min(now - begin, TimeUnit.MINUTES.toNanos(1)));
            begin = now;
        }
        return latencies;
    }
}
