package org.partnersuite.customersuccess.subscription.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.usage.bulk.UsageColumnNames;
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
                        "customer-success-service", Map.of("subscriptions", columns, "usage", usageColumns()));
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
