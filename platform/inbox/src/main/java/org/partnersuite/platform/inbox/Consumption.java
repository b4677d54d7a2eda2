package org.partnersuite.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Feeds one projection. It continues at the stored positions; a new one starts at the beginning of its topics. This way
 * a rebuilt projection is filled beside the serving one.
 */
public final class Consumption {
    private static final Logger LOG = Logger.getLogger(Consumption.class);

    private final Projection projection;
    private final ConsumptionParts parts;
    private final List<Running> running = new ArrayList<>();

    private record Running(ConsumerLoop loop, Thread thread) {}

    Consumption(Projection projection, ConsumptionParts parts) {
        this.projection = projection;
        this.parts = parts;
    }

    public String projection() {
        return projection.name();
    }

    public synchronized void start() {
        if (!running.isEmpty()) {
            return;
        }
        for (int i = 0; i < parts.threads(); i++) {
            ConsumerLoop loop = parts.loop(projection, i);
            running.add(new Running(
                    loop,
                    Thread.ofPlatform()
                            .name("inbox-" + projection.name() + "-" + i)
                            .uncaughtExceptionHandler((t, e) -> LOG.errorf(e, "%s has ended", t.getName()))
                            .start(loop)));
        }
    }

    /** Finishes the batches at hand; the positions stay. */
    public synchronized void stop() {
        running.forEach(r -> r.loop().stop());
        for (Running r : running) {
            try {
                r.thread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        running.clear();
    }

    /** Progress between the beginning and the end of each partition. */
    public Progress progress() {
        return parts.progress(projection);
    }

    /** Stops, and deletes the positions and the parked records. After a restart it begins from scratch. */
    public void forget() {
        stop();
        parts.forget(projection);
    }

    Projection handlers() {
        return projection;
    }
}
