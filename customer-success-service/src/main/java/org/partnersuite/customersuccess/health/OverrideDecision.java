package org.partnersuite.customersuccess.health;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** Who approved or refused an override. */
@Embeddable
@Schema(name = "HealthOverrideDecision", description = "Who approved or refused an override.")
public record OverrideDecision(
        @Schema(maxLength = TextBounds.SUBJECT, examples = "ann")
        @Column(name = "decided_by")
        @ColumnName("decided_by")
        @PropagateNull
        String by,

        @Column(name = "decided_at") @ColumnName("decided_at")
        Instant at,

        @Schema(maxLength = 2000) @Column(name = "decision_note") @ColumnName("decision_note") @Nullable
        String note) {}
