package org.partnersuite.partnerprogram.partner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Editable fields of a partner. */
@Embeddable
public record PartnerDetails(
        @Schema(maxLength = 200, examples = "Contoso Consulting")
        String name,

        @Schema(description = "How it serves customers by default: new relations begin with it.")
        @Enumerated(EnumType.STRING)
        EngagementModel engagementModel,

        @Enumerated(EnumType.STRING) @Nullable PartnerType type,

        @Schema(description = "Geographies in which it works.", maxItems = 50, examples = "[\"Americas\",\"EMEA\"]")
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> geographies) {

    public PartnerDetails {
        geographies = List.copyOf(geographies);
    }
}
