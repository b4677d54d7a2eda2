package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;

/**
 * A subjective input.
 *
 * @param weight per cent of the subjective share
 */
public record Question(String key, String name, BigDecimal weight) {

    public Rating rate(Progress answer, AnswerScores scores) {
        return new Rating(Share.SUBJECTIVE, key, name, weight, answer.name(), null, scores.of(answer));
    }

    public Rating missing() {
        return Rating.missing(Share.SUBJECTIVE, key, name, weight);
    }
}
