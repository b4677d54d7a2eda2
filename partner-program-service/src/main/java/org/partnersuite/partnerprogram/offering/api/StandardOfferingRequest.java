package org.partnersuite.partnerprogram.offering.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.offering.OfferingContent;
import org.partnersuite.partnerprogram.offering.StandardOfferingDetails;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "StandardOfferingRequest", description = "Writable fields of a standard offering.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","name":"Managed detection","holds":["MANAGED_SERVICES"],"worldwide":false,"geographies":["Americas","EMEA"],"from":"2026-01-01"}\
    """)
record StandardOfferingRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 200) @Schema(examples = "Managed detection")
        String name,

        @Size(max = 10) @Schema(description = "What it holds, each once.")
        List<OfferingContent> holds,

        @Schema(description = "Available everywhere. Default: false.") @Nullable
        Boolean worldwide,

        @Schema(
                description = "Where it is available; at least one, unless worldwide.",
                examples = "[\"Americas\",\"EMEA\"]")
        @Size(max = 50)
        @Nullable
        List<@NotBlank @Size(max = 100) String> geographies,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "Where it is described.", examples = "https://partner.example/x")
        @Nullable
        String link,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<StandardOfferingDetails> draft() {
        return new Draft<>(
                partnerId,
                new StandardOfferingDetails(
                        name,
                        distinct(holds),
                        Boolean.TRUE.equals(worldwide),
                        geographies == null ? List.of() : distinct(geographies),
                        link),
                from,
                to);
    }

    private static <T> List<T> distinct(List<T> items) {
        return items.stream().distinct().toList();
    }
}
