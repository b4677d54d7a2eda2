package org.partnersuite.engagement.account.profile;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Editable fields of a profile.
 *
 * @param priorities in the order in which they matter to the client
 */
@Embeddable
public record ProfileDetails(
        @Schema(examples = "Grocery retail") @Nullable String market,

        @Schema(examples = "Discounters grow, margins fall") @Nullable
        String industryDynamics,

        @Schema(examples = "One public cloud, containers") @Nullable
        String technologyChoices,

        @Schema(examples = "Stores on a mainframe of 2009") @Nullable
        String currentLandscape,

        @JdbcTypeCode(SqlTypes.JSON) @JsonColumn List<Priority> priorities,

        @Schema(examples = "[\"IBM Cloud\",\"Azure\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> cloudChoices,

        @Schema(examples = "The platform below the assistants of all brands") @Nullable
        String vendorFit,

        @JdbcTypeCode(SqlTypes.JSON) @JsonColumn List<ClientProblem> problems) {

    public ProfileDetails {
        cloudChoices = List.copyOf(cloudChoices);
        problems = List.copyOf(problems);
        priorities = List.copyOf(priorities);
    }
}
