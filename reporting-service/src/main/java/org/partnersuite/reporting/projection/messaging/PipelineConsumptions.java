package org.partnersuite.reporting.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnersuite.platform.inbox.Consumption;
import org.partnersuite.platform.inbox.Consumptions;
import org.partnersuite.platform.inbox.InboxConfig;
import org.partnersuite.platform.inbox.Progress;
import org.partnersuite.reporting.projection.Slot;

/** The consumptions of this process that keep slots. */
@ApplicationScoped
public class PipelineConsumptions {
    private final Consumptions consumptions;
    private final PipelineHandlers handlers;
    private final boolean enabled;
    private final Map<Slot, Consumption> running = new EnumMap<>(Slot.class);

    PipelineConsumptions(Consumptions consumptions, PipelineHandlers handlers, InboxConfig config) {
        this.consumptions = consumptions;
        this.handlers = handlers;
        this.enabled = config.enabled();
    }

    /** Feeds just these slots: starts what does not run yet, and stops the others when their batch at hand is done. */
    public synchronized void feed(Set<Slot> wanted) {
        for (Slot slot : Slot.values()) {
            Consumption consumption = running.get(slot);
            if (wanted.contains(slot) && consumption == null && enabled) {
                Consumption started = consumptions.of(slot.consumption(), handlers.of(slot));
                started.start();
                running.put(slot, started);
            } else if (!wanted.contains(slot) && consumption != null) {
                consumption.stop();
                running.remove(slot);
            }
        }
    }

    /** How far a slot that this process feeds has come. */
    public synchronized Optional<Progress> progress(Slot slot) {
        return Optional.ofNullable(running.get(slot)).map(Consumption::progress);
    }
}
