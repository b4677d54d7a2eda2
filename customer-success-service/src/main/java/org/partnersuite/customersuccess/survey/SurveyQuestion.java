package org.partnersuite.customersuccess.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * A question of the questionnaires. What ships is the source's; an admin may reword it, and add optional questions for
 * a type of engagement.
 */
@Entity
public class SurveyQuestion extends AggregateRoot {
    @Enumerated(EnumType.STRING)
    private SurveyKind surveyKind;

    /** Null for a question of every survey of its kind. */
    private @Nullable String engagementType;

    private int number;
    private @Nullable String leadIn;
    private String text;

    @Enumerated(EnumType.STRING)
    private AnswerType answerType;

    private boolean required;
    private boolean counts;
    private boolean retired;

    /** For Hibernate. */
    protected SurveyQuestion() {}

    @JdbiConstructor
    public SurveyQuestion(
            @Nested Stamp stamp,
            SurveyKind surveyKind,
            @Nullable String engagementType,
            int number,
            @Nullable String leadIn,
            String text,
            AnswerType answerType,
            boolean required,
            boolean counts,
            boolean retired) {
        super(stamp);
        this.surveyKind = surveyKind;
        this.engagementType = engagementType;
        this.number = number;
        this.leadIn = leadIn;
        this.text = text;
        this.answerType = answerType;
        this.required = required;
        this.counts = counts;
        this.retired = retired;
    }

    void reword(@Nullable String newLeadIn, String newText) {
        leadIn = newLeadIn;
        text = newText;
    }

    void retire(boolean now) {
        retired = now;
    }

    public SurveyKind surveyKind() {
        return surveyKind;
    }

    public @Nullable String engagementType() {
        return engagementType;
    }

    public int number() {
        return number;
    }

    public @Nullable String leadIn() {
        return leadIn;
    }

    public String text() {
        return text;
    }

    public AnswerType answerType() {
        return answerType;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether its rating is part of the mean. */
    public boolean counts() {
        return counts;
    }

    public boolean isRetired() {
        return retired;
    }
}
