package org.partnersuite.partnerprogram.specialty.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.specialty.Architecture;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecializationDetails;
import org.partnersuite.partnerprogram.specialty.SpecialtyLevel;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(
        name = "ArchitectureSpecializationRequest",
        description = "Writable fields of an architecture specialization.",
        examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","architecture":"SECURITY","level":"ADVANCED","from":"2026-01-01","to":"2027-12-31"}\
    """)
record ArchitectureSpecializationRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        Architecture architecture,

        SpecialtyLevel level,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "The certificate.", examples = "https://partner.example/x")
        @Nullable
        String link,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<ArchitectureSpecializationDetails> draft() {
        return new Draft<>(partnerId, new ArchitectureSpecializationDetails(architecture, level, link), from, to);
    }
}
