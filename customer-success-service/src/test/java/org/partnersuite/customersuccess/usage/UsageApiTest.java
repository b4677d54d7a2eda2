package org.partnersuite.customersuccess.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.platform.testkit.ApiClient;

@QuarkusTest
@Tag("CS-8")
class UsageApiTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int REPORTERS = 8;

    private final Api api = Api.as("integration");

    @Test
    void aReportIsPutReadAndCorrected() {
        ApiClient system = api.asWritten();
        String subscription = Given.subscription();
        String path = "/subscriptions/" + subscription + "/usage/Users%20-%20Goals/2026-10";
        system.get(path).then().statusCode(404);
        system.put(path, "{\"licensed\":85,\"activeUsers\":72}", null)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(path))
                .body("assigned", nullValue());
        system.put(path, "{\"licensed\":85,\"activeUsers\":72}", null)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        system.put(path, "{\"licensed\":85,\"activeUsers\":73}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        system.put(path, "{\"licensed\":85}", "\"1\"").then().statusCode(412);
        system.put(path, "{}", null).then().statusCode(422).body("code", equalTo("usage_refused"));
        system.put(path.replace("2026-10", "2026-13"), "{\"licensed\":1}", null)
                .then()
                .statusCode(404);
        system.put(path.replace(subscription, UUID.randomUUID().toString()), "{\"licensed\":1}", null)
                .then()
                .statusCode(404);

        await().atMost(LONGEST).untilAsserted(() -> api.get("/usage-months?subscriptionId=" + subscription)
                .then()
                .statusCode(200)
                .body("items.activeUsers", contains(73))
                .body("items[0].month", equalTo("2026-10-01")));
        api.get("/usage?subscriptionId=" + subscription).then().body("items.licenceType", contains("Users - Goals"));
    }

    @Test
    void itemsOfABatchAreReportedOneByOne() {
        String subscription = Given.subscription();
        api.post("/usage/batch", """
                        {"items":[{"subscriptionId":"%1$s","licenceType":"A","period":"2026-10","activeUsers":5},
                         {"subscriptionId":"%1$s","licenceType":"A","period":"2026-10-05","activeUsers":3},
                         {"subscriptionId":"%1$s","licenceType":"B","period":"2026-99","activeUsers":3}]}
                        """.formatted(subscription))
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 201, 400));
        api.get("/daily-usage?subscriptionId=" + subscription).then().body("items", hasSize(1));
    }

    @Test
    @Tag("XC-6")
    void aFileIsImportedAndSentAgainChangesNothing() {
        String subscription = Given.subscription();
        String content = "subscriptionId,licenceType,period,licensed,activeUsers,features\\n" + subscription
                + ",A,2026-09,100,70,goals=7/3\\n" + subscription + ",B,2026-09,50,,\\n" + UUID.randomUUID()
                + ",A,2026-09,1,1,\\n";
        imported(content, "created");
        await().atMost(LONGEST).untilAsserted(() -> api.get("/usage-months?subscriptionId=" + subscription)
                .then()
                .body("items.licensed", hasItem(150))
                .body("items[0].featuresUsed", equalTo(1)));
        imported(content, "unchanged");
    }

    private void imported(String content, String outcome) {
        String job = api.post("/bulk-jobs", """
                        {"object":"usage","format":"CSV","externalIdSource":"crm","content":"%s"}
                        """.formatted(content))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(LONGEST)
                .untilAsserted(() -> api.get("/bulk-jobs/" + job).then().body("state", equalTo("COMPLETE")));
        api.get("/bulk-jobs/" + job).then().body("rows." + outcome, equalTo(2)).body("rows.failed", equalTo(1));
    }

    @Test
    void anIncidentIsKeptByItsKey() {
        String subscription = Given.subscription();
        String path = "/incidents/by-external-id/desk/" + UUID.randomUUID();
        String body = """
                {"subscriptionId":"%s","severity":1,"title":"Down","openedAt":"2026-11-05T09:00:00Z"}
                """.formatted(subscription);
        api.put(path, body, null).then().statusCode(201);
        api.put(path, body, null).then().statusCode(200).header("ETag", "\"1\"");
        api.patch(path, "{\"firstResponseAt\":\"2026-11-05T08:00:00Z\"}", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/firstResponseAt"));
        api.patch(path, "{\"firstResponseAt\":\"2026-11-05T09:20:00Z\",\"closedAt\":\"2026-11-05T10:00:00Z\"}", null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        api.get("/incidents?subscriptionId=" + subscription + "&open=false")
                .then()
                .body("items", hasSize(1));
    }

    /** Months of which nobody has reported yet: who comes first makes their partitions, and nobody fails. */
    @Test
    void severalBeginTheSameMonths() throws Exception {
        List<String> subscriptions =
                Stream.generate(Given::subscription).limit(REPORTERS).toList();
        List<Callable<Response>> reports = new ArrayList<>();
        for (String subscription : subscriptions) {
            List<Integer> years = new ArrayList<>(List.of(2011, 2012, 2013, 2014));
            Collections.shuffle(years, new Random(subscription.hashCode()));
            String items = years.stream()
                    .map(year ->
                            "{\"subscriptionId\":\"%s\",\"licenceType\":\"Users\",\"period\":\"%d-05\",\"licensed\":1}"
                                    .formatted(subscription, year))
                    .collect(Collectors.joining(",", "{\"items\":[", "]}"));
            reports.add(() -> api.post("/usage/batch", items));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(REPORTERS)) {
            for (Future<Response> answer : threads.invokeAll(reports)) {
                assertThat(answer.get().<List<Integer>>path("results.status"))
                        .as(answer.get().asString())
                        .hasSize(4)
                        .containsOnly(201);
            }
        }
        for (String subscription : subscriptions) {
            api.get("/usage?subscriptionId=" + subscription).then().body("items", hasSize(4));
        }
    }
}
