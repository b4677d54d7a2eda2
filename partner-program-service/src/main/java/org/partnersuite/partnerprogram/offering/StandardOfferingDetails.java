package org.partnersuite.partnerprogram.offering;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** Editable fields of a standard offering. */
public record StandardOfferingDetails(
        @Schema(maxLength = 200, examples = "Managed detection")
        String name,

        @Schema(description = "What it holds.", maxItems = 10)
        List<OfferingContent> holds,

        @Schema(description = "Available everywhere.") boolean worldwide,

        @Schema(description = "Where it is available, unless worldwide.", maxItems = 50)
        List<String> geographies,

        @Schema(description = "Where it is described.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String link) {
    public StandardOfferingDetails {
        holds = List.copyOf(holds);
        geographies = List.copyOf(geographies);
    }
}
