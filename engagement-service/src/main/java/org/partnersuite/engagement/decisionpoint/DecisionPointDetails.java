package org.partnersuite.engagement.decisionpoint;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Editable fields of a technology decision point, besides its opportunities.
 *
 * @param useCases codes of the reference data
 */
@Embeddable
public record DecisionPointDetails(
        UUID accountId,
        @Schema(examples = "Foundation-model platform") String name,

        @Schema(examples = "Chosen in the second quarter, for all brands") @Nullable
        String description,

        @Schema(examples = "joe") String owner,

        @Schema(examples = "[\"wx_Talent\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> useCases,

        @Schema(description = "Technology that the client might choose instead.", examples = "A model of its own")
        @Nullable
        String competingTechnology) {

    public DecisionPointDetails {
        useCases = List.copyOf(useCases);
    }

    DecisionPointDetails ofAccount(UUID other) {
        return new DecisionPointDetails(other, name, description, owner, useCases, competingTechnology);
    }
}
