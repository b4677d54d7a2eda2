package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What each answer to a subjective question scores. */
public record AnswerScores(
        @DecimalMin("1") @DecimalMax("10") BigDecimal yes,
        @DecimalMin("1") @DecimalMax("10") BigDecimal inProgress,
        @DecimalMin("1") @DecimalMax("10") BigDecimal no) {

    /** Null for an answer that counts as missing. */
    @Nullable
    BigDecimal of(Progress answer) {
        return switch (answer) {
            case YES -> yes;
            case IN_PROGRESS -> inProgress;
            case NO -> no;
            case NOT_APPLICABLE -> null;
        };
    }
}
