package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A completed demo or pilot that progressed its opportunity: what leaving CO_CREATE needs (EN-5). */
public record ProvenValue(UUID activityId, UUID opportunityId, ActivityType type, LocalDate completedOn) {
    private static final String SQL = """
            select t.id as activity_id, t.opportunity_id, t.type, t.actual_end as completed_on from activity t
            where t.opportunity_id = any(:opportunities) and t.status = 'COMPLETED' and t.outcome = 'PROGRESSED'
              and t.type in ('CUSTOM_DEMO', 'PROOF_OF_VALUE', 'MVP')
            order by t.actual_end, t.id
            """;

    /** Of all these opportunities, the first completed first. */
    public static List<ProvenValue> of(Handle db, Collection<UUID> opportunities) {
        return db.createQuery(SQL)
                .bindArray("opportunities", UUID.class, opportunities)
                .mapTo(ProvenValue.class)
                .list();
    }
}
