package org.partnersuite.customersuccess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.unitofwork.Database;

/** Surveys, growth candidates, stories and reviews of a partner's customer, with a marker in what a partner is not to see. */
final class VoiceViewRows {
    private final Api colleague;
    private final String marker;
    private final Map<String, List<String>> rows = new HashMap<>();

    /** @param colleague whose very name is marked */
    VoiceViewRows(Api colleague, String marker) {
        this.colleague = colleague;
        this.marker = marker;
    }

    /** By operation. */
    Map<String, List<String>> of(String customer, String subscription) {
        String about = "\"customerId\":\"%s\",\"subscriptionId\":\"%s\"".formatted(customer, subscription);
        created("/surveys", "{\"kind\":\"CSAT\"," + about + "}");
        String question =
                Api.as("reader").get("/survey-questions").then().extract().path("items[0].id");
        rows.put("GET " + Api.BASE + "/survey-questions/{id}", List.of(Api.BASE + "/survey-questions/" + question));
        candidate(customer, about);
        story(about);
        review(about);
        agendas();
        for (String below : List.of("burn-down", "review-entitlement")) {
            rows.put(
                    "GET " + Api.BASE + "/subscriptions/{id}/" + below,
                    List.of(Api.BASE + "/subscriptions/" + subscription + "/" + below));
        }
        return rows;
    }

    private void candidate(String customer, String about) {
        UUID account = UUID.randomUUID();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactionAs(
                        Caller.service("test"),
                        db -> db.execute(
                                "insert into engagement_account (id, version, name) values (?, 1, 'Globex')", account));
        colleague
                .patch("/customers/" + customer, "{\"accountId\":\"" + account + "\"}", "*")
                .then()
                .statusCode(200);
        String candidate = created("/growth-candidates", """
                {%s,"direction":"GROW_ENTITLEMENT","useCase":"Calls","reason":"More of them"}
                """.formatted(about));
        colleague
                .postMatching(candidate + "/proposals", "{\"owner\":\"" + marker + "\"}", "\"1\"")
                .then()
                .statusCode(201);
    }

    private void story(String about) {
        String story = created("/success-stories", """
                {"kind":"SUCCESS_STORY",%s,"title":"Fewer calls","useCase":"Calls","challenge":"Calls","solution":"Assistant",
                 "outcome":"Fewer"}
                """.formatted(about));
        colleague
                .postMatching(story + "/consent-requests", "{\"of\":\"Kim\",\"uses\":[\"NAMED\",\"PUBLIC\"]}", "\"1\"")
                .then()
                .statusCode(201);
        colleague
                .postMatching(
                        story + "/consents",
                        "{\"by\":\"Kim\",\"on\":\"2026-01-31\",\"uses\":[\"NAMED\",\"PUBLIC\"],\"until\":\"2099-12-31\"}",
                        "\"2\"")
                .then()
                .statusCode(201);
        colleague
                .postMatching(story + "/publications", "{\"place\":\"Web site\",\"named\":true,\"open\":true}", "\"3\"")
                .then()
                .statusCode(201);
    }

    private void review(String about) {
        String review = created("/business-reviews", """
                {"kind":"CUSTOMER_ADOPTION",%s,"title":"Adoption","from":"2026-01-01","to":"2026-03-31",
                 "plannedOn":"2026-04-14","organizer":"%s"}
                """.formatted(about, marker));
        colleague
                .postMatching(review + "/schedules", "{\"at\":\"2026-04-14T13:00:00Z\"}", "\"1\"")
                .then()
                .statusCode(201);
        colleague
                .postMatching(review + "/holdings", """
                        {"attendees":[{"name":"jane","side":"VENDOR"},{"name":"Kim","side":"CUSTOMER"}],
                         "followUps":[{"what":"Train the night shift","owner":"%s","dueOn":"2099-05-31"}]}
                        """.formatted(marker), "\"2\"")
                .then()
                .statusCode(201);
    }

    /** The same again, published by somebody whose name is marked. */
    private void agendas() {
        var known =
                Api.as("reader").get("/review-agendas").then().statusCode(200).extract();
        try {
            String same = new ObjectMapper().writeValueAsString(Map.of("agendas", known.path("agendas")));
            new Api(Tokens.with(Map.of("sub", marker + "-admin", "azp", "test-client", "groups", List.of("admin"))))
                    .put("/review-agendas", same, known.header("ETag"))
                    .then()
                    .statusCode(200);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its path, which is also a row. */
    private String created(String collection, String body) {
        String id = colleague
                .post(collection, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rows.put("GET " + Api.BASE + collection + "/{id}", List.of(Api.BASE + collection + "/" + id));
        return collection + "/" + id;
    }
}
