package org.partnersuite.engagement.transition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/**
 * Status of a document, and the authors of its steps. Only steps change it.
 *
 * @param decidedBy null while nobody did
 */
@Embeddable
public record DocumentProgress(
        @Enumerated(EnumType.STRING) DocumentStatus status,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String preparedBy,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Author of the latest submission.", examples = "jane")
        @Nullable
        String submittedBy,

        @Nullable Instant submittedAt,

        @Schema(
                maxLength = TextBounds.SUBJECT,
                description = "Person who accepted or returned the latest submission.",
                examples = "mia")
        @Nullable
        String decidedBy,

        @Nullable Instant decidedAt,

        @Schema(maxLength = 2000, description = "Reason for the return.", examples = "Who owns the data is not said")
        @Nullable
        String returnReason) {

    static DocumentProgress begun(String by) {
        return new DocumentProgress(DocumentStatus.DRAFT, by, null, null, null, null, null);
    }

    DocumentProgress after(DocumentStep step, Instant now, String by, @Nullable String reason) {
        return step == DocumentStep.SUBMISSION
                ? new DocumentProgress(step.to(), preparedBy, by, now, null, null, null)
                : new DocumentProgress(step.to(), preparedBy, submittedBy, submittedAt, by, now, reason);
    }
}
