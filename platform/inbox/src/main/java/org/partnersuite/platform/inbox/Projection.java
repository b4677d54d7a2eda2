package org.partnersuite.platform.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Change.Mark;

/** A named set of handlers that share their positions. */
final class Projection {
    private static final String SAVEPOINT = "before_events";

    private final String name;
    private final Map<String, List<EventHandler>> handlersByTopic = new HashMap<>();

    Projection(String name, Collection<? extends EventHandler> handlers) {
        this.name = name;
        for (EventHandler handler : handlers) {
            for (String topic : handler.topics()) {
                handlersByTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(handler);
            }
        }
    }

    String name() {
        return name;
    }

    Set<String> topics() {
        return Set.copyOf(handlersByTopic.keySet());
    }

    /** Applies the records of one topic, all or none; answers why not when the fault lies in one of them. */
    @Nullable
    RuntimeException attempt(Change change, List<Delivery> deliveries) {
        Mark mark = change.mark();
        change.db().savepoint(SAVEPOINT);
        try {
            apply(change, deliveries);
            change.db().releaseSavepoint(SAVEPOINT);
            return null;
        } catch (RuntimeException failure) {
            if (!Blame.liesOnTheRecord(failure)) {
                throw failure;
            }
            change.db().rollbackToSavepoint(SAVEPOINT);
            change.forgetSince(mark);
            return failure;
        }
    }

    private void apply(Change change, List<Delivery> deliveries) {
        List<ReceivedEvent> events = deliveries.stream().map(Delivery::event).toList();
        for (EventHandler handler :
                handlersByTopic.getOrDefault(events.getFirst().topic(), List.of())) {
            handler.apply(change, events);
        }
    }
}
