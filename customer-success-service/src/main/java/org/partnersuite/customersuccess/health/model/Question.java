package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A subjective input.
 *
 * @param weight per cent of the subjective share
 */
public record Question(
        @NotBlank @Size(max = 60) String key,
        @NotBlank @Size(max = 200) String name,
        @DecimalMin("0") @DecimalMax("100") BigDecimal weight) {

    /** {@link Progress#NOT_APPLICABLE} is told, and counts as missing. */
    public Rating rate(Progress answer, AnswerScores scores) {
        return new Rating(Share.SUBJECTIVE, key, name, weight, answer.name(), null, scores.of(answer));
    }

    public Rating missing() {
        return Rating.missing(Share.SUBJECTIVE, key, name, weight);
    }
}
