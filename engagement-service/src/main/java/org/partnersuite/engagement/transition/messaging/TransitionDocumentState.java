package org.partnersuite.engagement.transition.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.Bought;
import org.partnersuite.engagement.transition.BoughtLine;
import org.partnersuite.engagement.transition.DocumentDetails;
import org.partnersuite.engagement.transition.DocumentProgress;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.engagement.transition.Stakeholder;
import org.partnersuite.engagement.transition.TransitionDocument;
import org.partnersuite.platform.rest.Money;

/** The data of {@code engagement.transition-document.v1}. How to reach a stakeholder stays in this service. */
record TransitionDocumentState(
        UUID id,
        long version,
        UUID accountId,
        @Nullable UUID engagementId,
        @Nullable UUID opportunityId,
        DocumentStatus status,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        @Nullable String sponsor,
        @Nullable String referenceArchitecture,
        @Nullable String workload,
        List<String> expectedOutcomes,
        List<StakeholderState> stakeholders,
        @Nullable String currency,
        @Nullable String amount,
        List<Line> bought,
        String preparedBy,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        Instant createdAt,
        Instant updatedAt) {

    record StakeholderState(String name, String role, boolean contactKnown) {
        static StakeholderState of(Stakeholder stakeholder) {
            return new StakeholderState(stakeholder.name(), stakeholder.role(), stakeholder.contact() != null);
        }
    }

    /** Amounts are decimals as text, in the document's currency. */
    record Line(String offering, String family, int quantity, String amount) {
        static Line of(BoughtLine line) {
            return new Line(line.offering(), line.family(), line.quantity(), decimal(line.amount()));
        }
    }

    static TransitionDocumentState of(TransitionDocument document) {
        DocumentDetails details = document.details();
        DocumentProgress progress = document.progress();
        Bought bought = details.bought();
        return new TransitionDocumentState(
                document.id(),
                document.version(),
                details.accountId(),
                details.engagementId(),
                details.opportunityId(),
                progress.status(),
                details.customerSuccessManager(),
                details.useCase(),
                details.sponsor(),
                details.referenceArchitecture(),
                details.workload(),
                details.expectedOutcomes(),
                details.stakeholders().stream().map(StakeholderState::of).toList(),
                bought.amount().map(Money::currency).orElse(null),
                bought.amount().map(TransitionDocumentState::decimal).orElse(null),
                bought.lines().stream().map(Line::of).toList(),
                progress.preparedBy(),
                progress.submittedBy(),
                progress.submittedAt(),
                progress.decidedBy(),
                progress.decidedAt(),
                progress.returnReason(),
                document.createdAt(),
                document.updatedAt());
    }

    private static String decimal(Money money) {
        return money.amount().toPlainString();
    }
}
