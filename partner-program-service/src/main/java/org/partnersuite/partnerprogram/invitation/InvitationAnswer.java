package org.partnersuite.partnerprogram.invitation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/** The partner's answer to an invitation. */
@Embeddable
public record InvitationAnswer(
        @Schema(maxLength = 200, description = "Who answered, or recorded the answer.", examples = "paula")
        @PropagateNull
        String answeredBy,

        Instant answeredAt,

        @Schema(maxLength = 1000, description = "Why it was declined.", examples = "Our fiscal year ends that week")
        @Nullable
        String declinedReason) {}
