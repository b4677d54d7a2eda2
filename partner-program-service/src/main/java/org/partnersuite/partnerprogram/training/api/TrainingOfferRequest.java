package org.partnersuite.partnerprogram.training.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.training.TrainingOfferDetails;
import org.partnersuite.partnerprogram.training.TrainingPurpose;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "TrainingOfferRequest", description = "Writable fields of a training offer.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","name":"Delivery academy","purpose":"OFFERING","free":true,"unlimited":true,"from":"2026-01-01"}\
    """)
record TrainingOfferRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 200) @Schema(examples = "Delivery academy")
        String name,

        TrainingPurpose purpose,

        @Schema(description = "At no charge.") boolean free,

        @Schema(description = "For any number of people.") boolean unlimited,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "Where people enrol.", examples = "https://partner.example/x")
        @Nullable
        String link,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<TrainingOfferDetails> draft() {
        return new Draft<>(partnerId, new TrainingOfferDetails(name, purpose, free, unlimited, link), from, to);
    }
}
