package org.partnersuite.customersuccess.survey;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a survey is about: always a customer, and as far as it applies one of its subscriptions, a partner's project, a
 * renewal or a stage of the lifecycle.
 *
 * @param projectId key of the project in the system that runs it
 */
@Embeddable
public record SurveySubject(
        UUID customerId,
        @Nullable UUID subscriptionId,

        @Schema(description = "Partner whose engagement is rated.") @Nullable
        UUID partnerId,

        @Schema(description = "Product that the questions name.", examples = "watsonx.ai") @Nullable
        String product,

        @Schema(
                description = "Type of the engagement; questions of this type are added.",
                examples = "MANAGED_SERVICES")
        @Nullable
        String engagementType,

        @Schema(description = "Key of the project in the system that runs it.", examples = "PSA-4711") @Nullable
        String projectId,

        @Schema(examples = "Rollout in the stores") @Nullable
        String projectName,

        @Schema(description = "Day on which the project was completed.", examples = "2026-05-29") @Nullable
        LocalDate projectCompletedOn,

        @Schema(description = "Renewal at which the customer is asked.") @Nullable
        UUID renewalId,

        @Schema(description = "Stage of the lifecycle at which the customer is asked.", examples = "ONBOARD") @Nullable
        String stage) {

    SurveySubject of(UUID otherCustomer) {
        return new SurveySubject(
                otherCustomer,
                subscriptionId,
                partnerId,
                product,
                engagementType,
                projectId,
                projectName,
                projectCompletedOn,
                renewalId,
                stage);
    }

    SurveySubject ofPartner(UUID partner) {
        return new SurveySubject(
                customerId,
                subscriptionId,
                partner,
                product,
                engagementType,
                projectId,
                projectName,
                projectCompletedOn,
                renewalId,
                stage);
    }

    SurveySubject withProduct(@Nullable String known) {
        return new SurveySubject(
                customerId,
                subscriptionId,
                partnerId,
                product == null ? known : product,
                engagementType,
                projectId,
                projectName,
                projectCompletedOn,
                renewalId,
                stage);
    }
}
