package org.partnersuite.customersuccess.subscription.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.incident.bulk.IncidentImport;
import org.partnersuite.customersuccess.position.bulk.PositionImport;
import org.partnersuite.customersuccess.renewal.bulk.RenewalOutcomeImport;
import org.partnersuite.customersuccess.survey.bulk.SurveyAnswerImport;
import org.partnersuite.customersuccess.team.bulk.TeamMemberImport;
import org.partnersuite.customersuccess.tenant.bulk.TenantImport;
import org.partnersuite.customersuccess.usage.bulk.UsageColumnNames;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** What callers write has bounds, and they are written down. */
@QuarkusTest
@Tag("XC-1")
@Tag("XC-6")
class BoundsTest {

    @Test
    void everyFieldAndColumnHasItsBoundsAndTheyAreWrittenDown() throws IOException {
        Map<String, String> columns = new HashMap<>();
        SubscriptionColumns.KNOWN.forEach(column -> columns.put(column, "SubscriptionRequest." + column));
        for (String key : List.of("externalId", "customerExternalId", "partnerOfRecordExternalId")) {
            columns.put(key, "ExternalId.id");
        }
        columns.put("arr", "Money.amount");
        columns.put("tcv", "Money.amount");
        columns.put("currency", "Money.currency");
        assertThat(columns.keySet()).isEqualTo(SubscriptionColumns.KNOWN);

        OpenApiContract.servedAt("/v1/customer-success")
                .assertBoundsAreWrittenDown(
                        "customer-success-service",
                        Map.of(
                                "subscriptions", columns,
                                "usage", usageColumns(),
                                "team-members", of("TeamMemberRequest", TeamMemberImport.COLUMNS),
                                "lifecycle-positions", of("LifecyclePositionRequest", PositionImport.COLUMNS),
                                "tenants", of("TenantRequest", TenantImport.COLUMNS),
                                "incidents", of("IncidentRequest", IncidentImport.COLUMNS),
                                "survey-answers", answerColumns(),
                                "renewal-outcomes", outcomeColumns()));
    }

    /** Keys are external ids, several of them a list that the request bounds. */
    private static Map<String, String> of(String request, List<ImportColumn> columns) {
        Map<String, String> fields = new HashMap<>();
        for (ImportColumn column : columns) {
            String name = column.name();
            fields.put(
                    name,
                    name.endsWith("xternalId") || name.endsWith("ExternalIds")
                            ? "ExternalId.id"
                            : request + "." + name);
        }
        return fields;
    }

    private static Map<String, String> answerColumns() {
        Map<String, String> columns = of("ImportedSurveyRequest", SurveyAnswerImport.COLUMNS);
        columns.put("ratings", "SurveyAnswer.rating");
        columns.put("text", "SurveyAnswer.text");
        return columns;
    }

    private static Map<String, String> outcomeColumns() {
        Map<String, String> columns = of("RenewalOutcomeItem", RenewalOutcomeImport.COLUMNS);
        columns.put("renewedArr", "Money.amount");
        columns.put("currency", "Money.currency");
        return columns;
    }

    private static Map<String, String> usageColumns() {
        Map<String, String> columns = new HashMap<>();
        for (String column : UsageColumnNames.ALL) {
            columns.put(column, "UsageRequest." + column);
        }
        columns.put("subscriptionExternalId", "ExternalId.id");
        return columns;
    }
}
