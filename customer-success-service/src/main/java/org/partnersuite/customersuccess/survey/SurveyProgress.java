package org.partnersuite.customersuccess.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a survey stands.
 *
 * @param sentAt when its first link was issued
 * @param expiresOn the last day on which it can be answered, in UTC
 */
@Embeddable
public record SurveyProgress(
        @Enumerated(EnumType.STRING) SurveyStatus status,

        @Schema(description = "When its first link was issued.") @Nullable
        Instant sentAt,

        @Schema(description = "Last day on which it can be answered.") @Nullable
        LocalDate expiresOn,

        @Nullable Instant answeredAt,

        @Schema(maxLength = 1000, examples = "The project was stopped") @Nullable
        String withdrawnReason) {
    static final SurveyProgress DRAFT = new SurveyProgress(SurveyStatus.DRAFT, null, null, null, null);

    SurveyProgress sent(Instant now, LocalDate until) {
        return new SurveyProgress(SurveyStatus.SENT, sentAt == null ? now : sentAt, until, null, null);
    }

    SurveyProgress answered(Instant at) {
        return new SurveyProgress(SurveyStatus.ANSWERED, sentAt, expiresOn, at, null);
    }

    SurveyProgress expired() {
        return new SurveyProgress(SurveyStatus.EXPIRED, sentAt, expiresOn, null, null);
    }

    SurveyProgress withdrawn(String reason) {
        return new SurveyProgress(SurveyStatus.WITHDRAWN, sentAt, expiresOn, null, reason);
    }
}
