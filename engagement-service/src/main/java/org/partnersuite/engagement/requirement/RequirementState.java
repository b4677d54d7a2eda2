package org.partnersuite.engagement.requirement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an opportunity stands to the requirements, as it was derived last.
 *
 * @param version counts the changes of its requirements from 1
 * @param satisfied keys; a requirement that is in neither list does not apply
 */
public record RequirementState(
        UUID opportunityId,
        long version,
        List<String> satisfied,
        List<String> missing,
        Instant evaluatedAt,
        @Nullable Instant changesAt) {
    /** Of the table {@code opportunity_requirements}. */
    static final String COLUMNS = "r.opportunity_id, r.version, r.satisfied, r.missing, r.evaluated_at, r.changes_at";

    public RequirementState {
        satisfied = List.copyOf(satisfied);
        missing = List.copyOf(missing);
    }

    boolean sameRequirements(RequirementState other) {
        return satisfied.equals(other.satisfied) && missing.equals(other.missing);
    }

    public static RequirementState read(ResultSet row) throws SQLException {
        OffsetDateTime changesAt = row.getObject("changes_at", OffsetDateTime.class);
        return new RequirementState(
                row.getObject("opportunity_id", UUID.class),
                row.getLong("version"),
                List.of((String[]) row.getArray("satisfied").getArray()),
                List.of((String[]) row.getArray("missing").getArray()),
                row.getObject("evaluated_at", OffsetDateTime.class).toInstant(),
                changesAt == null ? null : changesAt.toInstant());
    }
}
