package org.partnersuite.partnerprogram.training.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.training.TrainedPersonDetails;
import org.partnersuite.partnerprogram.training.TrainingAudience;
import org.partnersuite.partnerprogram.training.TrainingKind;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;

/** Writable fields of a trained person. */
@Schema(
        name = "TrainedPersonRequest",
        description = "A training that a person of the vendor completed.",
        examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","person":"ann","audience":"DELIVERY","kind":"STANDARD",\
    "completedOn":"2026-01-31","validUntil":"2028-01-31"}\
    """)
public record TrainedPersonRequest(
        @Schema(description = "Partner whose technology it is about. Immutable.") @ByKey("partner")
        UUID partnerId,

        @Schema(description = "The caller's key.") @Nullable ExternalId externalId,

        @Schema(description = "Subject of the person's token; one person is counted once.", examples = "ann")
        @NotBlank
        @Size(max = 200)
        String person,

        TrainingAudience audience,

        @Schema(description = "Tiers count STANDARD and CUSTOM, the kinds of delivery.")
        TrainingKind kind,

        @Schema(description = "Counts from this day on.", examples = "2026-01-31")
        LocalDate completedOn,

        @Schema(description = "Last day on which it counts; omitted when it does not expire.", examples = "2028-01-31")
        @Nullable
        LocalDate validUntil) {

    Draft<TrainedPersonDetails> draft() {
        return draft(externalId);
    }

    public Draft<TrainedPersonDetails> draft(@Nullable ExternalId key) {
        return new Draft<>(partnerId, new TrainedPersonDetails(key, person, audience, kind), completedOn, validUntil);
    }
}
