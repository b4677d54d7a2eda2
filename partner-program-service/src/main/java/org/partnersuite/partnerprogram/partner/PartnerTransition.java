package org.partnersuite.partnerprogram.partner;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** A step in a partner's life, as it happened; it never changes. */
@Schema(name = "PartnerTransition")
public record PartnerTransition(
        @Schema(description = "Number of the transition of this partner, from 1.", examples = "1")
        int number,

        @ColumnName("from_status") PartnerStatus from,
        @ColumnName("to_status") PartnerStatus to,

        @Schema(maxLength = 2000, examples = "Strong pipeline in two geographies")
        String reason,

        @Schema(description = "Signature date of the program agreement.") @Nullable
        LocalDate agreementSignedOn,

        @Schema(description = "Present when a partner was invited that lacked something.")
        @Nested("exception")
        @Nullable
        InvitationException exception,

        Instant at,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "ann")
        String by) {}
