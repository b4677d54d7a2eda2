package org.partnersuite.engagement.loop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.tdp.PointReference;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Editable fields of an engagement, besides its opportunities. It is about a technology decision point or a use case,
 * or both.
 *
 * @param useCaseCode which of the use cases of the reference data it is
 */
@Embeddable
public record EngagementDetails(
        UUID accountId,
        @Schema(examples = "Answers for store staff") String title,

        @Schema(
                description =
                        "Name of the decision point that it is about, as it was when the engagement referred to it.",
                examples = "Assistant platform")
        @Nullable
        String tdp,

        @Schema(description = "Decision point of the account that it is about.") @Nullable
        UUID tdpId,

        @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase,

        @Schema(examples = "wx_Talent") @Nullable String useCaseCode,
        @Schema(examples = "watsonx.ai") @Nullable String offering,
        @Schema(examples = "jane") String owner,

        @Schema(description = "The client's sponsor.", examples = "CIO of the client") @Nullable
        String sponsor,

        @Schema(examples = "https://wiki.example/store-assistant") @Nullable
        String referenceArchitecture,

        @Schema(examples = "120 stores, 9,000 questions a day") @Nullable
        String workload,

        @Schema(description = "First day of the workload in production.", examples = "2026-06-01") @Nullable
        LocalDate workloadInProductionOn,

        @Enumerated(EnumType.STRING) @Schema(description = "Who deploys the workload.") @Nullable
        DeployedBy deployedBy,

        @Schema(description = "Link to the production roadmap.", examples = "https://wiki.example/roadmap") @Nullable
        String productionRoadmap,

        @Schema(description = "Link to the growth plan.", examples = "https://wiki.example/growth") @Nullable
        String growthPlan,

        @Schema(description = "Rounds of evaluation in CO_CREATE.") @JdbcTypeCode(SqlTypes.JSON) @JsonColumn
        List<CoCreationRound> rounds) {

    public EngagementDetails {
        rounds = List.copyOf(rounds);
    }

    PointReference point() {
        return new PointReference(tdpId, tdp);
    }

    EngagementDetails about(PointReference point) {
        return with(accountId, point);
    }

    EngagementDetails ofAccount(UUID other) {
        return with(other, point());
    }

    private EngagementDetails with(UUID account, PointReference point) {
        return new EngagementDetails(
                account,
                title,
                point.tdp(),
                point.tdpId(),
                useCase,
                useCaseCode,
                offering,
                owner,
                sponsor,
                referenceArchitecture,
                workload,
                workloadInProductionOn,
                deployedBy,
                productionRoadmap,
                growthPlan,
                rounds);
    }
}
