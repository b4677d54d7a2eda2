package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** A submitted transition document, as last received from the engagement service. */
@Embeddable
public record SubmittedDocument(
        @Schema(description = "Transition document in the engagement service.")
        @Column(name = "document_id")
        @ColumnName("document_id")
        UUID transitionDocumentId,

        @Schema(description = "Version of the document from which the status is derived.")
        @Column(name = "document_version")
        @ColumnName("document_version")
        long transitionDocumentVersion,

        @Schema(description = "Derived from its transition document.") @Enumerated(EnumType.STRING)
        Handoff.Status status,

        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,

        @Schema(description = "Customer success manager who takes over.") @Nullable
        String customerSuccessManager,

        @Nullable String useCase,

        @Schema(description = "Time of the latest submission of the document.")
        Instant initiatedAt,

        @Schema(description = "Time of acceptance or return.") @Nullable
        Instant decidedAt,

        @Schema(description = "What was missing.") @Nullable String returnReason) {

    /**
     * @throws IllegalArgumentException for values that the schema refuses: a failed flush would roll back the whole
     *     poll
     */
    public SubmittedDocument {
        if ((status == Handoff.Status.INITIATED) != (decidedAt == null)) {
            throw new IllegalArgumentException("a document has a time of its decision once it is decided on");
        }
        if ((status == Handoff.Status.RETURNED) != (returnReason != null)) {
            throw new IllegalArgumentException("a document has a reason when it is returned, and only then");
        }
    }
}
