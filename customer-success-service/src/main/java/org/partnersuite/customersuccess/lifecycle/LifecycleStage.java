package org.partnersuite.customersuccess.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * A stage as it is set up.
 *
 * @param stalledAfterDays days after which a position without a touch is stalled; null when it never is
 */
public record LifecycleStage(
        UUID id,
        long version,
        Stage stage,
        String label,
        @Nullable Integer stalledAfterDays,
        @JsonColumn StageContent content,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Editable fields. */
    public record Draft(String label, @Nullable Integer stalledAfterDays, StageContent content) {}

    LifecycleStage revised(Draft draft, Instant now) {
        return new LifecycleStage(
                id, version + 1, stage, draft.label(), draft.stalledAfterDays(), draft.content(), createdAt, now);
    }

    public Draft draft() {
        return new Draft(label, stalledAfterDays, content);
    }

    /** What is unusual and not refused. */
    public List<String> warnings() {
        return StageRules.warnings(content);
    }
}
