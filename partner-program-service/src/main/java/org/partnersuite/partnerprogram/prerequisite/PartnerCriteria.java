package org.partnersuite.partnerprogram.prerequisite;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.edition.Tier;

/** Where a partner stands against the criteria of a tier on a day. */
@Schema(name = "PartnerCriteria")
public record PartnerCriteria(
        UUID partnerId,
        LocalDate day,

        @Schema(description = "Edition in force on the day.", examples = "1")
        int edition,

        Tier tier,

        @Schema(description = "Every required criterion is met.")
        boolean met,

        @Schema(description = "What the tier asks for, each met or short by how much.")
        List<Criterion> criteria) {

    public PartnerCriteria {
        criteria = List.copyOf(criteria);
    }
}
