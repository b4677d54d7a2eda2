package org.partnersuite.engagement.merge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.engagement.merge.Merge;
import org.partnersuite.engagement.merge.MergeEvents;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services which opportunity a merged one lives on in; its own state is gone. */
@ApplicationScoped
class MergeMessages implements MergeEvents {
    static final String TOPIC = "engagement.opportunity-merge.v1";

    private static final String TYPE = "org.partnersuite.engagement.opportunity-merge.v1";

    @Override
    public void merged(Change change, Merge merge) {
        change.event(OutgoingEvent.state(
                TOPIC, TYPE, merge.mergedId(), merge.mergedVersion(), merge.at(), Json.write(MergeRecord.of(merge))));
    }

    /** The data of {@code engagement.opportunity-merge.v1}. */
    record MergeRecord(
            UUID mergedId,
            UUID survivorId,
            long mergedVersion,
            long survivorVersion,
            int linesTaken,
            String by,
            Instant at,
            String reason) {
        static MergeRecord of(Merge merge) {
            return new MergeRecord(
                    merge.mergedId(),
                    merge.survivorId(),
                    merge.mergedVersion(),
                    merge.survivorVersion(),
                    merge.linesTaken(),
                    merge.by(),
                    merge.at(),
                    merge.reason());
        }
    }
}
