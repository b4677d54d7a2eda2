package org.partnersuite.platform.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Change.Savepoint;
import org.partnersuite.platform.unitofwork.FailureCause;

/** A named set of handlers that share their positions. */
final class Projection {
    private static final String SAVEPOINT = "before_events";

    private final String name;
    private final Map<String, List<EventHandler>> handlersByTopic = new HashMap<>();
    private final Map<String, TopicContract> contracts = new HashMap<>();

    Projection(String name, Collection<? extends EventHandler> handlers) {
        this.name = name;
        for (EventHandler handler : handlers) {
            for (String topic : handler.topics()) {
                handlersByTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(handler);
                contracts.put(topic, TopicContract.of(topic));
            }
        }
    }

    String name() {
        return name;
    }

    Set<String> topics() {
        return Set.copyOf(handlersByTopic.keySet());
    }

    /** Why a record is no event of its topic; null for one that is. */
    @Nullable
    UnreadableEvent fault(Delivery delivery, Instant now) {
        try {
            var unused = event(delivery, now);
            return null;
        } catch (UnreadableEvent fault) {
            return fault;
        }
    }

    /** Applies the records of one topic, all or none; returns the reason when one of them is faulty. */
    @Nullable
    RuntimeException attempt(Change change, List<Delivery> deliveries) {
        Savepoint before = change.savepoint(SAVEPOINT);
        try {
            apply(change, deliveries);
            change.release(before);
            return null;
        } catch (RuntimeException failure) {
            if (FailureCause.of(failure) == FailureCause.ENVIRONMENT) {
                throw failure;
            }
            return undo(change, before, failure);
        } catch (StackOverflowError nested) {
            return undo(change, before, new UnreadableEvent("nested too deeply", nested));
        }
    }

    private static RuntimeException undo(Change change, Savepoint before, RuntimeException failure) {
        change.rollBackTo(before);
        return failure;
    }

    private void apply(Change change, List<Delivery> deliveries) {
        List<ReceivedEvent> events =
                deliveries.stream().map(d -> event(d, change.now())).toList();
        for (EventHandler handler :
                handlersByTopic.getOrDefault(events.getFirst().topic(), List.of())) {
            handler.apply(change, events);
        }
    }

    private ReceivedEvent event(Delivery delivery, Instant now) {
        TopicContract contract = contracts.get(delivery.topic());
        if (contract == null) {
            throw new UnreadableEvent("nobody here reads the topic " + delivery.topic(), null);
        }
        return contract.event(delivery, now);
    }
}
