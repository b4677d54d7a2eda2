package org.partnersuite.partnerprogram.invitation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Editable fields of a benefit invitation. */
@Embeddable
public record InvitationDetails(
        @Schema(description = "To what the partner is invited.", examples = "Advisory council, Berlin")
        String subject,

        @Nullable String description,

        @Schema(description = "Day on which it takes place, if it does.") @Nullable
        LocalDate takesPlaceOn,

        @Schema(description = "Last day for the partner's answer, in UTC.")
        LocalDate answerBy) {}
