package org.partnersuite.partnerprogram.counterpart.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.counterpart.CounterpartDetails;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.platform.rest.ByKey;

@Schema(name = "CounterpartRequest", description = "Writable fields of a counterpart.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","role":"ALLIANCE_MANAGER","person":"ann","deputy":"joe","from":"2026-01-01"}\
    """)
record CounterpartRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,49}$")
        @Size(max = 50)
        @Schema(
                description = "Code of a role, see GET /v1/partner-program/counterpart-roles.",
                examples = "ALLIANCE_MANAGER")
        String role,

        @NotBlank @Size(max = 200) @Schema(description = "Subject of the person's token.", examples = "ann")
        String person,

        @Size(min = 1, max = 200)
        @Schema(description = "Subject of the deputy's token, another person.", examples = "joe")
        @Nullable
        String deputy,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<CounterpartDetails> draft() {
        return new Draft<>(partnerId, new CounterpartDetails(role, person, deputy), from, to);
    }
}
