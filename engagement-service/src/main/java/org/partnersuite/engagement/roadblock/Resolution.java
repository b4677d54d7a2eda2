package org.partnersuite.engagement.roadblock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.TextBounds;

/** How a roadblock was removed. */
@Embeddable
@Schema(name = "RoadblockResolution", description = "Resolution of a roadblock.")
public record Resolution(
        @Schema(maxLength = TextBounds.SUBJECT, examples = "ann")
        @Column(name = "resolved_by")
        @ColumnName("resolved_by")
        @PropagateNull
        String by,

        @Column(name = "resolved_at") @ColumnName("resolved_at")
        Instant at,

        @Schema(maxLength = 2000, examples = "The client's data protection officer agreed")
        @Column(name = "resolution")
        @ColumnName("resolution")
        String note) {}
