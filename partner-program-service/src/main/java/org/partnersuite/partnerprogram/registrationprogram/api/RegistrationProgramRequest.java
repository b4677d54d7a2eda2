package org.partnersuite.partnerprogram.registrationprogram.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgramDetails;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "RegistrationProgramRequest", description = "Writable fields of a registration program.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","name":"Contoso Deal Desk","from":"2026-01-01"}\
    """)
record RegistrationProgramRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 200) @Schema(examples = "Contoso Deal Desk")
        String name,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "Where deals are registered.", examples = "https://partner.example/x")
        @Nullable
        String link,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<RegistrationProgramDetails> draft() {
        return new Draft<>(partnerId, new RegistrationProgramDetails(name, link), from, to);
    }
}
