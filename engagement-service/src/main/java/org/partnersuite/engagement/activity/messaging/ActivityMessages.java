package org.partnersuite.engagement.activity.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.Activity;
import org.partnersuite.engagement.activity.ActivityDates;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivityEvents;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.Cancellation;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of activities. */
@ApplicationScoped
class ActivityMessages implements ActivityEvents {
    static final String TOPIC = "engagement.activity.v1";

    private static final String TYPE = "org.partnersuite.engagement.activity.v1";

    @Override
    public void changed(Change change, Activity activity) {
        change.event(state(activity));
    }

    static OutgoingEvent state(Activity activity) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                activity.id(),
                activity.version(),
                activity.updatedAt(),
                Json.write(ActivityState.of(activity)));
    }

    /** The data of {@code engagement.activity.v1}. */
    record ActivityState(
            UUID id,
            long version,
            UUID opportunityId,
            UUID accountId,
            ActivityType type,
            @Nullable WorkshopKind workshopKind,
            String subject,
            ActivitySource source,
            boolean countsAsPilot,
            @Nullable String l30,
            ActivityStatus status,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualEnd,
            @Nullable LocalDate cancelledOn,
            @Nullable Outcome outcome,
            String technicalSeller,
            List<String> team,
            Instant createdAt,
            Instant updatedAt) {
        static ActivityState of(Activity activity) {
            ActivityDetails details = activity.details();
            ActivityDates dates = details.dates();
            Cancellation cancellation = activity.cancellation();
            return new ActivityState(
                    activity.id(),
                    activity.version(),
                    activity.opportunityId(),
                    activity.accountId(),
                    details.type(),
                    details.workshopKind(),
                    details.subject(),
                    details.source(),
                    activity.countsAsPilot().value(),
                    details.l30(),
                    activity.status().value(),
                    dates.plannedStart(),
                    dates.plannedEnd(),
                    dates.actualStart(),
                    dates.actualEnd(),
                    cancellation == null ? null : cancellation.on(),
                    details.outcome(),
                    details.technicalSeller(),
                    details.team(),
                    activity.createdAt(),
                    activity.updatedAt());
        }
    }
}
