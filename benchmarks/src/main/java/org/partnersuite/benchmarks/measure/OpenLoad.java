package org.partnersuite.benchmarks.measure;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Requests at fixed moments, whoever still waits: a latency counts from the moment a request was due. */
public record OpenLoad(double perSecond, double seconds) {

    public Histogram run(List<Operation> clients) throws Exception {
        Histogram latencies = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(5), 3);
        long requests = (long) (perSecond * seconds);
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        AtomicLong next = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<Object>> all = IntStream.range(0, clients.size())
                    .mapToObj(i -> threads.submit(() -> {
                        for (long n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                            long due = begin + (long) (n / perSecond * 1e9);
                            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                                LockSupport.parkNanos(left);
                            }
                            clients.get(i).once();
                            latencies.recordValue(System.nanoTime() - due);
                        }
                        return new Object();
                    }))
                    .toList();
            for (Future<Object> client : all) {
                client.get();
            }
        }
        return latencies;
    }
}
