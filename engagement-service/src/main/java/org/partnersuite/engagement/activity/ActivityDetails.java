package org.partnersuite.engagement.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people may edit of an activity.
 *
 * @param workshopKind of a workshop, and of nothing else
 * @param l30 the offering that it is most about: its L30 code, or its own code where no L30 is known
 * @param technicalSeller who leads it
 * @param team who else takes part
 */
public record ActivityDetails(
        ActivityType type,
        @Nullable WorkshopKind workshopKind,
        String subject,
        ActivitySource source,
        @Nullable String l30,
        String technicalSeller,
        List<String> team,
        ActivityDates dates,
        @Nullable Outcome outcome,
        PilotAgreement agreement) {

    public ActivityDetails {
        team = List.copyOf(team);
    }
}
