package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;

/** What each answer to a subjective question scores. */
public record AnswerScores(BigDecimal yes, BigDecimal inProgress, BigDecimal no) {

    BigDecimal of(Progress answer) {
        return switch (answer) {
            case YES -> yes;
            case IN_PROGRESS -> inProgress;
            case NO -> no;
        };
    }
}
