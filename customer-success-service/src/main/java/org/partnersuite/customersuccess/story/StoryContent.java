package org.partnersuite.customersuccess.story;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What a story tells. Parts may be missing in a draft.
 *
 * @param vendorShare of a win wire: our share in the win
 * @param partnerShare of a win wire: the partner's
 */
@Embeddable
public record StoryContent(
        @Schema(examples = "A third fewer calls in six months")
        String title,

        @Schema(examples = "Talent assistant for stores") String useCase,

        @Schema(examples = "watsonx.ai") @Nullable String product,

        @Schema(examples = "New colleagues did not find their answers") @Nullable
        String challenge,

        @Schema(description = "What was done.", examples = "An assistant that reads the handbooks") @Nullable
        String solution,

        @Schema(examples = "A third fewer calls to the service desk") @Nullable
        String outcome,

        @JdbcTypeCode(SqlTypes.JSON) @JsonColumn List<StoryKpi> kpis,

        @Schema(description = "People of the customer.") @JdbcTypeCode(SqlTypes.JSON) @JsonColumn
        List<StoryPerson> people,

        @Schema(description = "Of a win wire: our share in the win.", examples = "Design and pilot") @Nullable
        String vendorShare,

        @Schema(description = "Of a win wire: the partner's share in the win.", examples = "Rollout and support")
        @Nullable
        String partnerShare) {
    public StoryContent {
        kpis = List.copyOf(kpis);
        people = List.copyOf(people);
    }

    StoryContent withKpis(List<StoryKpi> known) {
        return new StoryContent(
                title, useCase, product, challenge, solution, outcome, known, people, vendorShare, partnerShare);
    }
}
