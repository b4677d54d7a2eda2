package org.partnersuite.customersuccess.handoff.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffRow;
import org.partnersuite.customersuccess.handoff.SubmittedDocument;

/** A handoff. */
@Schema(name = "Handoff")
public record HandoffView(
        UUID id,
        Handoff.Template template,

        @Schema(description = "It follows its transition document.")
        Handoff.Status status,

        @Schema(description = "The engagement service's transition document.")
        UUID transitionDocumentId,

        @Schema(description = "The version of the document that the status follows from.")
        long transitionDocumentVersion,

        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,

        @Schema(description = "Who is to take over.") @Nullable
        String customerSuccessManager,

        @Nullable String useCase,

        @Schema(description = "When the document was last submitted.")
        Instant initiatedAt,

        @Schema(description = "When it was accepted or returned.") @Nullable
        Instant decidedAt,

        @Schema(description = "What was missing.") @Nullable String returnReason,
        Instant openedAt,
        Instant updatedAt) {

    static HandoffView of(Handoff handoff) {
        SubmittedDocument document = handoff.document();
        return new HandoffView(
                handoff.id(),
                handoff.template(),
                handoff.status(),
                document.id(),
                document.version(),
                document.accountId(),
                document.opportunityId(),
                document.engagementId(),
                document.customerSuccessManager(),
                document.useCase(),
                document.submittedAt(),
                document.decidedAt(),
                document.returnReason(),
                handoff.openedAt(),
                handoff.updatedAt());
    }

    static HandoffView read(ResultSet row, StatementContext context) throws SQLException {
        return of(HandoffRow.read(row, context));
    }
}
