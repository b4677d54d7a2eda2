package org.partnersuite.customersuccess.survey;

/** Status of a survey. */
public enum SurveyStatus {
    /** No link was issued yet. */
    DRAFT,
    SENT,
    ANSWERED,
    /** Its last day has passed without an answer. */
    EXPIRED,
    WITHDRAWN
}
