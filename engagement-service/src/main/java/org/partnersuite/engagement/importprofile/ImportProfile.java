package org.partnersuite.engagement.importprofile;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** One version of a profile. It never changes; a change is the next version. */
@Schema(name = "ImportProfile", description = "A version of an import profile.")
public record ImportProfile(
        @ColumnName("profile_id") UUID id,
        @Schema(examples = "2") int version,
        @JsonColumn ProfileDefinition definition,
        Instant createdAt,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String createdBy) {}
