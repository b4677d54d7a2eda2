package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Scores;
import org.partnersuite.customersuccess.Together;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("CS-5")
class HealthApiTest {
    /** The specification's worked example: objective 6.25, subjective 6.7, together 6.34. */
    private static final String WORKED_EXAMPLE = """
            {"measures":{"LICENCE_DOWNLOAD_RATIO":{"values":[40]},"CURRENT_VERSION_COMPLIANCE":{"values":[20,60]},
                         "FEATURES_ACTIVATED":{"values":[5]},"VALUE_INDEX":{"values":[3,4]}},
             "deployment":{"suites":["50005"]},
             "answers":{"STAKEHOLDERS_IDENTIFIED":{"answer":"YES"},"BUSINESS_OBJECTIVE":{"answer":"YES"},
                        "KEY_FEATURES_ALIGNED":{"answer":"YES"},"PERSONA_USE_CASES_ALIGNED":{"answer":"YES"},
                        "BUSINESS_OBJECTIVE_KPIS":{"answer":"YES"},"KPI_MEASURED":{"answer":"IN_PROGRESS"},
                        "KPIS_REPORTED_TO_EXECUTIVE":{"answer":"IN_PROGRESS"},
                        "ADOPTION_BARRIERS_RESOLVED":{"answer":"IN_PROGRESS"},
                        "EMBEDDED_PRODUCT_CAPABILITIES":{"answer":"NO"},"PRIOR_PRODUCT_REMOVED":{"answer":"NO"}}}
            """;

    private final Api api = Api.as("customer-success");

    @Inject
    Database database;

    @Test
    void inputsAreScoredAsTheyChangeAndLeaveTheSubscriptionsEtag() {
        String subscription = Given.unifiedCommunications();
        String path = "/subscriptions/" + subscription;
        api.get(path + "/health-inputs").then().statusCode(200).header("ETag", "\"0\"");
        api.get(path + "/health-score")
                .then()
                .statusCode(200)
                .body("number", equalTo(0))
                .body("score", nullValue())
                .body("missing", hasSize(14))
                .body("noScoreReason", containsString("Only 0 per cent"));
        api.put(path + "/health-inputs", WORKED_EXAMPLE, null).then().statusCode(428);
        api.put(path + "/health-inputs", "{\"measures\":{\"SHOE_SIZE\":{\"values\":[44]}}}", "\"0\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("health_inputs_refused"))
                .body("errors.pointer", contains("/measures/SHOE_SIZE"));

        api.put(path + "/health-inputs", WORKED_EXAMPLE, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("measures.LICENCE_DOWNLOAD_RATIO.by", equalTo("customer-success-user"))
                .body("answers.KPI_MEASURED.answer", equalTo("IN_PROGRESS"));
        api.put(path + "/health-inputs", WORKED_EXAMPLE, "\"0\"").then().statusCode(412);

        Scores.await(subscription, 1)
                .body("score", equalTo(6.34f))
                .body("percent", equalTo(63.4f))
                .body("band", equalTo("YELLOW"))
                .body("result.band", equalTo("YELLOW"))
                .body("result.overrideId", nullValue())
                .body("parts.OBJECTIVE", equalTo(6.25f))
                .body("parts.SUBJECTIVE", equalTo(6.7f))
                .body("missing", empty())
                .body("inputs", hasSize(14))
                .body("inputs[0].value", equalTo("40 %"))
                .body("inputs[0].band", equalTo("> 0 % and ≤ 40 %"))
                .body("noScoreReason", nullValue());
        api.get(path).then().header("ETag", "\"1\"");
    }

    @Test
    void anInputThatStaysTheSameScoresNothingNewAndKeepsItsAuthor() {
        String id = Given.unifiedCommunications();
        String inputs = "/subscriptions/" + id + "/health-inputs";
        api.put(inputs, WORKED_EXAMPLE, "\"0\"").then().statusCode(200);
        Scores.await(id, 1);

        Api.as("integration")
                .put(inputs, WORKED_EXAMPLE.replace("[40]", "[40.0]"), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("measures.LICENCE_DOWNLOAD_RATIO.by", equalTo("customer-success-user"));
        Api.as("integration")
                .patch(inputs, "{\"measures\":{\"FEATURES_ACTIVATED\":{\"values\":[7]},\"VALUE_INDEX\":null}}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("measures.FEATURES_ACTIVATED.by", equalTo("integration-user"))
                .body("measures.LICENCE_DOWNLOAD_RATIO.by", equalTo("customer-success-user"))
                .body("measures.VALUE_INDEX", nullValue());

        Scores.await(id, 2);
        api.get("/health-scores?subscriptionId=" + id)
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items[1].score", equalTo(6.34f));
        api.get("/health-scores?subscriptionId=" + id + "&current=true&band=YELLOW")
                .then()
                .body("items.number", contains(2));
        // (25·3 + 20·10 + 35·10) / 80 = 7.8125, and 0.8 · 7.8125 + 0.2 · 6.7 = 7.59
        api.get("/subscriptions/" + id + "/health-score")
                .then()
                .body("score", equalTo(7.59f))
                .body("missing", contains("VALUE_INDEX"))
                .body("coverage", equalTo(84.00f));
    }

    @Test
    void whatIfComputesAndKeepsNothing() {
        String id = Given.unifiedCommunications();
        api.put("/subscriptions/" + id + "/health-inputs", WORKED_EXAMPLE, "\"0\"")
                .then()
                .statusCode(200);

        Scores.await(id, 1);
        // Features 7 instead of 5: objective 6.25 + 0.35 · 4 = 7.65, together 7.46.
        Api.as("reader")
                .post(
                        "/subscriptions/" + id + "/health-score/what-if",
                        "{\"measures\":{\"FEATURES_ACTIVATED\":{\"values\":[7]}}}")
                .then()
                .statusCode(200)
                .body("score", equalTo(7.46f))
                .body("id", nullValue());

        api.get("/subscriptions/" + id + "/health-score").then().body("score", equalTo(6.34f));
        api.get("/health-scores?subscriptionId=" + id).then().body("items", hasSize(1));
    }

    @Test
    void aPublishedVersionScoresAllOfItsOfferAndPastScoresStay() {
        String product = "offer-" + UUID.randomUUID();
        String id = Given.subscription(Given.customer(), product, LocalDate.of(2099, 12, 31), null);
        String inputs = "/subscriptions/" + id + "/health-inputs";
        String model = """
                {"offer":"%s","name":"Ratio alone","measures":[{"key":"LICENCE_DOWNLOAD_RATIO","name":"Ratio",
                 "unit":"PERCENT","combination":"SINGLE","weight":100,"bands":[{"upTo":50,"inclusive":true,"score":2},
                 {"inclusive":false,"score":9}]}],"questions":[{"key":"KPI_MEASURED","name":"KPI","weight":100}],
                 "answerScores":{"yes":10,"inProgress":5,"no":1},
                 "bands":[{"band":"GREEN","from":9},{"band":"YELLOW","from":4},{"band":"RED","from":1}]}
                """.formatted(product);

        api.post("/health-models", model).then().statusCode(403);
        Api.as("admin")
                .post("/health-models", model.replaceFirst("\"weight\":100", "\"weight\":90"))
                .then()
                .statusCode(422)
                .body("code", equalTo("health_model_refused"))
                .body("errors.pointer", contains("/measures"));
        Api.as("admin")
                .post("/health-models", model)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("objectiveShare", equalTo(80))
                .body("riseMargin", equalTo(0.2f));
        api.put(inputs, "{\"measures\":{\"LICENCE_DOWNLOAD_RATIO\":{\"values\":[51]}}}", "\"0\"")
                .then()
                .statusCode(200);
        Scores.await(id, 1).body("score", equalTo(9)).body("modelVersion", equalTo(1));

        String preview = Api.as("admin")
                .post("/health-model-previews", model.replace("\"score\":9", "\"score\":3"))
                .then()
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .extract()
                .path("id");
        await().untilAsserted(() -> Api.as("reader")
                .get("/health-model-previews/" + preview)
                .then()
                .body("status", equalTo("DONE"))
                .body("segments[0].subscriptions", equalTo(1))
                .body("segments[0].before.green", equalTo(1))
                .body("segments[0].after.red", equalTo(1))
                .body("segments[0].moves[0].from", equalTo("GREEN"))
                .body("segments[0].moves[0].to", equalTo("RED")));
        api.get("/health-scores?subscriptionId=" + id).then().body("items", hasSize(1));

        Api.as("admin")
                .post("/health-models", model.replace("\"score\":9", "\"score\":3"))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        Scores.await(id, 2)
                .body("score", equalTo(3))
                .body("band", equalTo("RED"))
                .body("modelOffer", equalTo(product))
                .body("modelVersion", equalTo(2));
        api.get("/health-scores?subscriptionId=" + id + "&sort=scoredAt")
                .then()
                .body("items.modelVersion", contains(1, 2))
                .body("items.score", contains(9, 3));
        api.get("/trigger-signals?subscriptionId=" + id).then().body("items", empty());
    }

    @Test
    void ofRacedChangesOneWinsAndScores() throws InterruptedException {
        String id = Given.unifiedCommunications();

        List<Integer> answers =
                Together.call(8, () -> api.put("/subscriptions/" + id + "/health-inputs", WORKED_EXAMPLE, "\"0\"")
                        .statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        Scores.await(id, 1);
        api.get("/health-scores?subscriptionId=" + id).then().body("items", hasSize(1));
    }

    @Test
    void historyAndModelsNeverChange() {
        String id = Given.unifiedCommunications();
        api.put("/subscriptions/" + id + "/health-inputs", WORKED_EXAMPLE, "\"0\"")
                .then()
                .statusCode(200);
        Scores.await(id, 1);

        for (String change : List.of(
                "update health_score set score = 10",
                "delete from health_score",
                "update health_model set name = 'Better'",
                "delete from health_model")) {
            assertThatThrownBy(() -> database.transactionAs(Caller.service("test"), db -> db.createUpdate(change)
                            .execute()))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void theShippedModelIsServed() {
        var model = Api.as("reader")
                .get("/health-models?offer=UNIFIED_COMMUNICATIONS")
                .then()
                .statusCode(200);
        model.body("items.version", hasItem(1)).body("items[-1].measures", hasSize(4));
        Api.as("reader").get("/health-models?offer=DEFAULT&version=2").then().body("items[0].measures", hasSize(6));
        String id = model.extract().path("items[-1].id");
        assertThat(Api.as("reader").get("/health-models/" + id).getHeader("ETag"))
                .isEqualTo("\"1\"");
    }
}
