package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.pipeline.Sample;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;
import org.partnersuite.localstack.sample.success.SuccessTotals;

/** The sample's customers: of every segment, with every band and outcome; a second load changes nothing. */
@ExtendWith(WithSuite.class)
@Order(2)
@Tag("XC-8")
@Tag("CS-5")
@Tag("CS-10")
@Tag("CS-19")
class SuccessSampleIT {
    private static final String API = "/v1/customer-success/";
    /** Lists that are asked by the customer. */
    private static final List<String> WRITTEN = List.of(
            "subscriptions",
            "partner-relations",
            "entitlements",
            "tenants",
            "team-members",
            "usage-months",
            "incidents",
            "tenant-downtime",
            "stakeholders",
            "interactions",
            "success-plans",
            "handoffs",
            "adoption-barriers",
            "surveys",
            "business-reviews",
            "renewals",
            "growth-candidates",
            "success-stories",
            "reference-requests",
            "subscription-services");

    @Test
    void everySegmentBandAndOutcomeIsThereAndASecondLoadChangesNothing(RunningSuite suite) {
        suite.loadSample(Sample.TODAY);
        Client reader = suite.as("reader");
        Map<String, String> keys = keys(reader, "customers");
        Map<String, String> subscriptions = keys(reader, "subscriptions");

        await("segments").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(segments(reader, keys))
                .isEqualTo(SuccessTotals.customersBySegment()));
        await("scores").atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(bands(reader, subscriptions))
                .isEqualTo(SuccessTotals.bands()));
        assertThat(outcomes(reader, subscriptions)).isEqualTo(SuccessTotals.outcomes());
        assertThat(ofSample(reader.list(API + "success-plans"), "customerId", keys)
                        .map(plan -> plan.path("status").asText())
                        .distinct())
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "ACTIVE", "ACHIEVED", "CLOSED");
        assertThat(ofSample(reader.list(API + "handoffs"), "customerId", keys)
                        .map(handoff -> handoff.path("status").asText())
                        .distinct())
                .containsExactlyInAnyOrder("INITIATED", "IN_REVIEW", "ACCEPTED", "RETURNED", "COMPLETED");

        Map<String, Map<String, String>> before = await("what follows by itself has followed")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> written(reader, keys), twiceTheSame());
        assertThat(suite.loadSample(Sample.TODAY)).contains("nothing changed");
        assertThat(written(reader, keys)).isEqualTo(before);
    }

    private static Map<String, Long> segments(Client reader, Map<String, String> keys) {
        return ofSample(reader.list(API + "customer-segments"), "customerId", keys)
                .collect(Collectors.groupingBy(
                        segment -> segment.path("segment").asText(), TreeMap::new, Collectors.counting()));
    }

    private static Predicate<Map<String, Map<String, String>>> twiceTheSame() {
        List<Map<String, Map<String, String>>> seen = new ArrayList<>();
        return now -> {
            seen.add(now);
            return seen.size() > 1 && seen.get(seen.size() - 2).equals(now);
        };
    }

    /** The external ids of the sample's records, by id. */
    private static Map<String, String> keys(Client reader, String collection) {
        return reader.list(API + collection + "?externalSource=sample-success").stream()
                .collect(Collectors.toMap(
                        item -> item.path("id").asText(),
                        item -> item.path("externalId").path("id").asText()));
    }

    private static Stream<JsonNode> ofSample(List<JsonNode> items, String field, Map<String, String> keys) {
        return items.stream().filter(item -> keys.containsKey(item.path(field).asText()));
    }

    private static Map<String, String> bands(Client reader, Map<String, String> subscriptions) {
        Map<String, String> bands = new TreeMap<>();
        subscriptions.forEach((id, key) -> {
            JsonNode score =
                    reader.get(API + "subscriptions/" + id + "/health-score").body();
            if (score.hasNonNull("band")) {
                bands.put(key, score.path("band").asText());
            }
        });
        return bands;
    }

    private static Map<String, String> outcomes(Client reader, Map<String, String> subscriptions) {
        Map<String, String> outcomes = new TreeMap<>();
        ofSample(reader.list(API + "renewals?status=CLOSED"), "subscriptionId", subscriptions)
                .forEach(renewal -> outcomes.put(
                        subscriptions.get(renewal.path("subscriptionId").asText()),
                        renewal.at("/outcome/outcome").asText()));
        return outcomes;
    }

    /** Everything that a load writes of the sample's customers, by collection and id. */
    private static Map<String, Map<String, String>> written(Client reader, Map<String, String> customers) {
        Map<String, Map<String, String>> written = new TreeMap<>();
        for (String collection : WRITTEN) {
            Map<String, String> ofCollection = new TreeMap<>();
            customers.keySet().forEach(customer -> add(reader, collection + "?customerId=" + customer, ofCollection));
            written.put(collection, ofCollection);
        }
        Map<String, String> measurements = new TreeMap<>();
        written.get("success-plans")
                .keySet()
                .forEach(plan -> add(reader, "kpi-measurements?planId=" + plan, measurements));
        written.put("kpi-measurements", measurements);
        Map<String, String> themselves = new TreeMap<>();
        add(reader, "customers?externalSource=sample-success", themselves);
        written.put("customers", themselves);
        return written;
    }

    private static void add(Client reader, String list, Map<String, String> written) {
        reader.list(API + list).forEach(item -> written.put(item.path("id").asText(), item.toString()));
    }
}
