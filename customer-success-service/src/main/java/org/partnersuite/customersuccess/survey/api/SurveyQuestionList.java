package org.partnersuite.customersuccess.survey.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the questions of surveys are listed. */
final class SurveyQuestionList {
    static final ListDefinition<SurveyQuestionResponse> LIST = ListDefinition.of(SurveyQuestionResponse.class)
            .select("t.*")
            .from("survey_question t")
            .partnerSeesAll()
            .id("t.id")
            .code("surveyKind", "t.survey_kind", SurveyKind.class, FILTER)
            .text("engagementType", "t.engagement_type", FILTER)
            .bool("retired", "t.retired", FILTER)
            .integer("number", "t.number", SORT, NOT_NULL)
            .few()
            .sortedBy("number")
            .build();

    private SurveyQuestionList() {}
}
