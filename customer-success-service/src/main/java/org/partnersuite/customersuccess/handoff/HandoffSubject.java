package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom and what a handoff is about. */
@Embeddable
public record HandoffSubject(
        @Schema(description = "Absent until the account has bought.") @Nullable
        UUID customerId,

        @Nullable UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,

        @Schema(description = "Subscription that is not fully adopted.") @Nullable
        UUID subscriptionId,

        @Schema(description = "Feature that is not adopted.", examples = "shift-planning") @Nullable
        String feature,

        @Schema(description = "Adoption barrier that it hands over.") @Nullable
        UUID barrierId,

        @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase) {

    HandoffSubject ofCustomer(UUID customer) {
        return new HandoffSubject(
                customer, accountId, opportunityId, engagementId, subscriptionId, feature, barrierId, useCase);
    }

    HandoffSubject ofUseCase(@Nullable String newUseCase) {
        return new HandoffSubject(
                customerId, accountId, opportunityId, engagementId, subscriptionId, feature, barrierId, newUseCase);
    }

    /** What a document says of it; the customer stays. */
    HandoffSubject by(SubmittedDocument document) {
        return new HandoffSubject(
                customerId,
                document.accountId(),
                document.opportunityId(),
                document.engagementId(),
                subscriptionId,
                feature,
                barrierId,
                document.useCase());
    }
}
