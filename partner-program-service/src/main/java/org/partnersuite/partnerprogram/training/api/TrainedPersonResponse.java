package org.partnersuite.partnerprogram.training.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.training.TrainedPerson;
import org.partnersuite.partnerprogram.training.TrainedPersonDetails;
import org.partnersuite.platform.unitofwork.Stamp;

/** A trained person. */
@Schema(name = "TrainedPerson", description = "A training that a person of the vendor completed.")
public record TrainedPersonResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped TrainedPersonDetails details,
        @Schema(examples = "2026-01-31") LocalDate completedOn,

        @Schema(description = "Last day; absent when it does not expire.", examples = "2028-01-31") @Nullable
        LocalDate validUntil) {

    public static TrainedPersonResponse of(TrainedPerson trained) {
        return new TrainedPersonResponse(
                trained.stamp(),
                trained.partnerId(),
                trained.details(),
                trained.term().from(),
                trained.term().to());
    }
}
