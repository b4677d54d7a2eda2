package org.partnersuite.platform.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Results of the events of one batch: acknowledged, or refused permanently. */
final class Acknowledgements {
    private record Pending(StoredEvent event, Future<RecordMetadata> answer) {}

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<StoredEvent> taken = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Whether an event may not be sent before an earlier one of its key. */
    boolean mustWait(StoredEvent event) {
        return event.behind() || refusals.stream().anyMatch(refusal -> refusal.holdsUp(event));
    }

    void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    /** While no broker is available, each send fails only after a timeout: the first failure is enough. */
    void expect(StoredEvent event, Future<RecordMetadata> answer) throws NotSent, InterruptedException {
        if (!answer.isDone()) {
            pending.add(new Pending(event, answer));
            return;
        }
        try {
            settle(event, answer, Duration.ZERO);
        } catch (TimeoutException e) {
            throw new IllegalStateException("it is done", e);
        }
    }

    /** Whether all arrived in time; throws when Kafka accepts nothing. */
    boolean await(Duration patience) throws NotSent, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!pending.isEmpty()) {
            Pending next = pending.getFirst();
            try {
                settle(next.event(), next.answer(), Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            } catch (TimeoutException e) {
                return false;
            }
            pending.removeFirst();
        }
        return true;
    }

    List<StoredEvent> taken() {
        return taken;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private void settle(StoredEvent event, Future<RecordMetadata> answer, Duration patience)
            throws NotSent, InterruptedException, TimeoutException {
        try {
            var unused = answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            taken.add(event);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (!Refusal.isOfTheEvent(cause)) {
                throw new NotSent(cause);
            }
            refusals.add(Refusal.of(event, cause));
        }
    }
}
