package org.partnersuite.reporting.projection.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.reporting.projection.Tombstone;

/** Applies the states and tombstones of one topic, a whole poll at once. */
final class StateHandler<S extends StateBody> implements EventHandler {
    private final String topic;
    private final Class<S> type;
    private final Projection<S> projection;

    /** Takes the states of a poll, which are of one partition: one state or tombstone for each aggregate. */
    interface Projection<S> {
        void apply(Handle db, int partition, Collection<S> states, Collection<Tombstone> deleted);
    }

    StateHandler(String topic, Class<S> type, Projection<S> projection) {
        this.topic = topic;
        this.type = type;
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<S> states = new ArrayList<>();
        List<Tombstone> deleted = new ArrayList<>();
        for (ReceivedEvent event : NewestStates.of(events)) {
            if (event.isTombstone()) {
                deleted.add(new Tombstone(event.aggregateId(), event.version(), event.partition()));
            } else {
                states.add(event.state(type));
            }
        }
        projection.apply(change.db(), events.getFirst().partition(), states, deleted);
    }
}
