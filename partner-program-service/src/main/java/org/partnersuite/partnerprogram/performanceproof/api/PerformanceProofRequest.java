package org.partnersuite.partnerprogram.performanceproof.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.performanceproof.PerformanceProofs;
import org.partnersuite.platform.rest.WebLink;

/** A proof to submit. */
@Schema(
        name = "PerformanceProofRequest",
        examples = "{\"subscriptionId\":\"019b0000-0000-7000-8000-00000000d001\",\"activatedOn\":\"2022-03-10\","
                + "\"licences\":80,\"note\":\"80 seats in the stores\"}")
record PerformanceProofRequest(
        UUID subscriptionId,

        @Schema(description = "By this day; not in the future.")
        LocalDate activatedOn,

        @Schema(description = "How many licences are activated by then, of all.") @Min(1) @Max(100_000_000)
        int licences,

        @Schema(description = "What proves it.", examples = "80 seats in the stores") @NotBlank @Size(max = 2000)
        String note,

        @Schema(examples = "https://files.example/proof")
        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Nullable
        String link) {

    PerformanceProofs.Draft draft() {
        return new PerformanceProofs.Draft(subscriptionId, activatedOn, licences, note, link);
    }
}
