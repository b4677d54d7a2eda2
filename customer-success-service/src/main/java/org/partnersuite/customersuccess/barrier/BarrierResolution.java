package org.partnersuite.customersuccess.barrier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.TextBounds;

/** How a barrier was resolved, and when that was communicated. */
@Embeddable
@Schema(name = "BarrierResolution", description = "How a barrier was resolved, and when that was communicated.")
public record BarrierResolution(
        @Schema(maxLength = 4000, examples = "Each store manager has a login of its own")
        @Column(name = "resolution")
        @ColumnName("resolution")
        @PropagateNull
        String text,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
        @Column(name = "resolved_by")
        @ColumnName("resolved_by")
        String by,

        @Column(name = "resolved_at") @ColumnName("resolved_at")
        Instant at,

        @Schema(description = "Day on which the resolution was communicated.") @Column(name = "communicated_on")
        LocalDate communicatedOn) {}
