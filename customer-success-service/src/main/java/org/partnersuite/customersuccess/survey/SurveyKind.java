package org.partnersuite.customersuccess.survey;

/** What a survey asks for. */
public enum SurveyKind {
    /** Satisfaction with a partner's engagement: ratings from 1 to 5, of which the mean counts. */
    CSAT,
    /** Willingness to recommend, from 0 to 10. */
    NPS
}
