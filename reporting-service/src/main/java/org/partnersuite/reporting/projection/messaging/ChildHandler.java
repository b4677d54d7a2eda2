package org.partnersuite.reporting.projection.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.ChildProjection;
import org.partnersuite.reporting.projection.Tombstone;

/** Takes one kind of what hangs on opportunities. */
final class ChildHandler<C extends Child> implements EventHandler {
    private final String topic;
    private final Class<? extends ChildEvent<C>> type;
    private final ChildProjection<C> projection;

    ChildHandler(String topic, Class<? extends ChildEvent<C>> type, ChildProjection<C> projection) {
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
        List<C> states = new ArrayList<>();
        List<Tombstone> gone = new ArrayList<>();
        for (ReceivedEvent event : NewestStates.of(events)) {
            if (event.isTombstone()) {
                gone.add(new Tombstone(event.aggregateId(), event.version(), event.partition()));
            } else {
                states.add(event.state(type).state(event.partition()));
            }
        }
        projection.apply(change.db(), states, gone);
    }
}
