package org.partnersuite.partnerprogram.specialization.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.specialization.ReferenceStories;
import org.partnersuite.partnerprogram.specialization.ReferenceStory;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** Stories that may be references of an application, and their consent. */
@ApplicationScoped
class StoryEvents implements EventHandler {
    static final String TOPIC = "customer-success.success-story.v1";

    /** Fields of a story's state that this service consumes. */
    record StoryState(
            UUID id,
            long version,
            String kind,
            String status,
            @Nullable UUID partnerId,
            @Nullable LocalDate consentUntil,
            @Nullable LocalDate withdrawnOn)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        ReferenceStories.put(
                change, NewestStates.of(events).stream().map(StoryEvents::story).toList());
    }

    private static ReferenceStory story(ReceivedEvent event) {
        if (event.isTombstone()) {
            return ReferenceStory.deleted(event.aggregateId(), event.version());
        }
        StoryState state = event.state(StoryState.class);
        return new ReferenceStory(
                state.id(),
                state.version(),
                state.kind(),
                state.status(),
                state.partnerId(),
                state.consentUntil(),
                state.withdrawnOn(),
                false);
    }
}
