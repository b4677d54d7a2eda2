package org.partnersuite.customersuccess.survey.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.partnersuite.customersuccess.survey.Survey;
import org.partnersuite.customersuccess.survey.Surveys;
import org.partnersuite.customersuccess.survey.api.ImportedSurveyRequest;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowByRow;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into answered surveys: the same person of a customer answers about the same thing once at a time. */
@Singleton
public class SurveyAnswerImport extends RowByRow<ImportedSurveyRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("kind", Type.TEXT),
            ImportColumn.optional("customerId", Type.UUID),
            ImportColumn.optional("customerExternalId", Type.TEXT),
            ImportColumn.optional("subscriptionId", Type.UUID),
            ImportColumn.optional("subscriptionExternalId", Type.TEXT),
            ImportColumn.optional("partnerId", Type.UUID),
            ImportColumn.optional("partnerExternalId", Type.TEXT),
            ImportColumn.optional("product", Type.TEXT),
            ImportColumn.optional("engagementType", Type.TEXT),
            ImportColumn.optional("projectId", Type.TEXT),
            ImportColumn.optional("projectName", Type.TEXT),
            ImportColumn.optional("projectCompletedOn", Type.DATE),
            ImportColumn.optional("renewalId", Type.UUID),
            ImportColumn.optional("stage", Type.TEXT),
            ImportColumn.optional("contact", Type.TEXT),
            ImportColumn.required("answeredAt", Type.TEXT),
            ImportColumn.required("ratings", Type.TEXT),
            ImportColumn.optional("text", Type.TEXT));

    private final Surveys surveys;

    SurveyAnswerImport(Surveys surveys, RecordReaders records, References references) {
        super(
                "survey-answers",
                COLUMNS,
                keyOf(
                        "kind",
                        "customerId",
                        "customerExternalId",
                        "subscriptionId",
                        "subscriptionExternalId",
                        "partnerId",
                        "partnerExternalId",
                        "projectId",
                        "contact",
                        "answeredAt"),
                ImportedSurveyRequest.class,
                records,
                references);
        this.surveys = surveys;
    }

    @Override
    protected ObjectNode json(InputRow row, String source) {
        ObjectNode json = super.json(row, source).without(List.of("ratings", "text"));
        AnswerColumns.put(json, row.get("ratings"), row.get("text"));
        return json;
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, ImportedSurveyRequest request) {
        Survey survey = surveys.importOnce(change, request.draft(), request.answers(), request.answeredAt());
        return outcome(change, survey.id(), survey.version(), survey.createdAt(), survey.updatedAt());
    }
}
