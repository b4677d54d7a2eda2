package org.partnersuite.customersuccess.prediction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("CS-7")
class PredictionApiTest {
    private final Api admin = Api.as("admin");
    private final String offer = "offer-" + UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    private String model() {
        return admin.post("/health-models", """
                        {"offer":"%s","name":"Two questions","objectiveShare":0,"measures":[],
                         "questions":[{"key":"Q0","name":"First","weight":50},{"key":"Q1","name":"Second","weight":50}],
                         "answerScores":{"yes":10,"inProgress":5,"no":1},
                         "bands":[{"band":"GREEN","from":8},{"band":"YELLOW","from":5},{"band":"RED","from":1}]}
                        """.formatted(offer))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Renewals of which the first question decides mostly, and the second nothing. */
    private void closedRenewals(int count) {
        String customer = Given.customer();
        database.transactionAs(Caller.service("test"), db -> {
            db.execute("""
                    with drawn as (%4$s)
                    insert into subscription (id, version, customer_id, product, contract_start, contract_end, arr, tcv, currency,
                        trial, term, auto_renew, support_level, status, edited, created_at, updated_at)
                    select id, 1, '%2$s', '%3$s', '2024-01-01', '2025-12-31', 100, 100, 'USD', false, 'FIXED', false, 'BASIC',
                        'ACTIVE', true, now(), now() from drawn;
                    with drawn as (%4$s)
                    insert into renewal (id, version, subscription_id, customer_id, due_on, phase, phase_since, status, opened_at,
                        updated_at, contract_start, due_arr, currency, auto_renews, opened_on, outcome, reason, renewed_arr,
                        renewed_until, decided_on, decided_by, counted, applied_on)
                    select gen_random_uuid(), 2, id, '%2$s', '2025-12-31', 'EXECUTE', '2025-06-30', 'CLOSED', now(), now(),
                        '2024-01-01', 100, 'USD', false, '2025-01-01',
                        case when renewed then 'RENEWED_SAME' else 'NOT_RENEWED' end,
                        case when not renewed then 'PRICE' end, case when renewed then 100 end,
                        case when renewed then date '2026-12-31' end, '2025-12-01', 'jane', renewed, '2025-12-31' from drawn;
                    with drawn as (%4$s)
                    insert into health_score (id, subscription_id, customer_id, number, offer, model_version, coverage,
                        explanation, inputs, scored_at, scored_by, quiet)
                    select gen_random_uuid(), id, '%2$s', 1, '%3$s', 1, 0,
                        jsonb_build_object('inputs', jsonb_build_array(
                            jsonb_build_object('rating', jsonb_build_object('key', 'Q0', 'score', case when yes then 10 else 1 end)),
                            jsonb_build_object('rating', jsonb_build_object('key', 'Q1', 'score', case when other then 10 else 1 end)))),
                        '{}', '2025-01-01 10:00:00Z', 'jane', true from drawn
                    """.formatted(count, customer, offer, drawn(count)));
            return customer;
        });
    }

    private String drawn(int count) {
        return """
                select md5('%s' || i)::uuid as id, (i %% 10) < 5 as yes, (i %% 7) < 4 as other,
                       case when (i %% 10) < 5 then i %% 20 <> 3 else i %% 20 = 7 end as renewed
                from generate_series(1, %d) i""".formatted(offer, count);
    }

    @Test
    void aModelIsJudgedByRenewalsAndWeightsArePublishedAsItsNextVersion() {
        String model = model();
        closedRenewals(200);
        Api.as("reader")
                .get("/health-models/" + model + "/prediction")
                .then()
                .statusCode(200)
                .body("horizons.daysBefore", contains(180, 90, 30))
                .body("horizons[0].auc.interval", equalTo("DeLong"))
                .body("horizons[0].auc.value", greaterThan(0.6f))
                .body("horizons[0].lowestDecile.value", notNullValue());
        String proposal = Api.as("customer-success")
                .post("/weight-proposals", "{\"modelId\":\"" + model + "\",\"daysBefore\":90}")
                .then()
                .statusCode(201)
                .body("inputs.key", contains("Q0", "Q1"))
                .body("inputs[0].weight", greaterThan(70f))
                .body("crossValidated.value", greaterThan(0.7f))
                .extract()
                .path("id");
        Api.as("customer-success")
                .postMatching("/weight-proposals/" + proposal + "/publications", "{}", "\"1\"")
                .then()
                .statusCode(403);
        String published = admin.postMatching("/weight-proposals/" + proposal + "/publications", "{}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("PUBLISHED"))
                .extract()
                .path("publishedModelId");
        admin.get("/health-models/" + published)
                .then()
                .body("version", equalTo(2))
                .body("questions[0].weight", greaterThan(70f));
        admin.postMatching("/weight-proposals/" + proposal + "/publications", "{}", "\"2\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("published_already"));
    }

    @Test
    void fewerThanThirtyOfAnOutcomeProposeNothing() {
        String model = model();
        closedRenewals(40);
        Api.as("customer-success")
                .post("/weight-proposals", "{\"modelId\":\"" + model + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("too_few_renewals"));
        Api.as("reader")
                .get("/health-models/" + model + "/prediction")
                .then()
                .body("horizons[1].warning", notNullValue())
                .body("horizons", hasSize(3));
    }
}
