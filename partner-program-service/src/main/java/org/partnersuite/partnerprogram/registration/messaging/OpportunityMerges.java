package org.partnersuite.partnerprogram.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.Conversions;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The registration of a merged opportunity follows the survivor. */
@ApplicationScoped
class OpportunityMerges implements EventHandler {
    private static final String TOPIC = "engagement.opportunity-merge.v1";

    private final Conversions conversions;

    OpportunityMerges(Conversions conversions) {
        this.conversions = conversions;
    }

    /** Fields of the merge that this feature consumes. */
    record OpportunityMerge(UUID mergedId, long mergedVersion, UUID survivorId) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return mergedId;
        }

        @Override
        public long version() {
            return mergedVersion;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        for (ReceivedEvent event : NewestStates.of(events)) {
            if (!event.isTombstone()) {
                OpportunityMerge merge = event.state(OpportunityMerge.class);
                conversions.followMerge(change, merge.mergedId(), merge.survivorId());
            }
        }
    }
}
