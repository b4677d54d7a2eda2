package org.partnersuite.partnerprogram.integration.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.integration.IntegrationDetails;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "IntegrationRequest", description = "Writable fields of an integration.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","product":"CLOUD_PAK_FOR_SECURITY","description":"Alerts flow into the case manager","from":"2026-01-01"}\
    """)
record IntegrationRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,99}$")
        @Size(max = 100)
        @Schema(description = "Code of the product, as editions list it.", examples = "CLOUD_PAK_FOR_SECURITY")
        String product,

        @Size(min = 1, max = 2000) @Schema(examples = "Alerts flow into the case manager") @Nullable
        String description,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "Where it is documented.", examples = "https://partner.example/x")
        @Nullable
        String link,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<IntegrationDetails> draft() {
        return new Draft<>(partnerId, new IntegrationDetails(product, description, link), from, to);
    }
}
