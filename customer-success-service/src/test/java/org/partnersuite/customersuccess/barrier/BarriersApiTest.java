package org.partnersuite.customersuccess.barrier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.platform.testkit.ApiClient;

@QuarkusTest
@Tag("CS-12")
class BarriersApiTest {
    private final Api csm = Api.as("customer-success");
    private final Api sm = Api.as("admin");

    @Test
    void aBusinessBarrierIsDecidedCommunicatedMeasuredAndYieldsABestPractice() {
        String path = raised();
        csm.postMatching(path + "/resolutions", "{\"resolution\":\"Logins\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("kind", "measure"));
        csm.postMatching(path + "/decisions", "{\"as\":\"CSM\",\"kind\":\"BUSINESS\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("kind", nullValue())
                .body("decisions.csmKind", equalTo("BUSINESS"));
        csm.postMatching(path + "/decisions", "{\"as\":\"SM\",\"kind\":\"BUSINESS\"}", "\"2\"")
                .then()
                .statusCode(403)
                .body("code", equalTo("own_decision"));
        sm.postMatching(path + "/decisions", "{\"as\":\"SM\",\"kind\":\"TECHNICAL\"}", "\"2\"")
                .then()
                .statusCode(201)
                .body("kind", nullValue());
        sm.postMatching(path + "/decisions", "{\"as\":\"SM\",\"kind\":\"BUSINESS\"}", "\"3\"")
                .then()
                .statusCode(201)
                .body("kind", equalTo("BUSINESS"));
        csm.postMatching(path + "/communications", "{\"to\":\"Ana\",\"message\":\"Half is done\"}", "\"4\"")
                .then()
                .statusCode(201)
                .body("communications.message", contains("Half is done"));
        String measure = "\"measure\":{\"name\":\"Active\",\"before\":12,\"after\":96}";
        csm.postMatching(path + "/resolutions", "{\"resolution\":\"Logins\"," + measure + "}", "\"5\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("best_practice"));
        String word = "word" + UUID.randomUUID().toString().replace("-", "");
        csm.postMatching(path + "/resolutions", """
                        {"resolution":"Logins",%s,"bestPractice":{"title":"Personal logins %s","text":"Order them first.",
                         "tags":["logins"]}}
                        """.formatted(measure, word), "\"5\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("RESOLVED"))
                .body("measure.after", equalTo(96));
        csm.patch(path, "{\"owner\":\"joe\"}", "\"6\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("barrier_resolved"));

        ApiClient partner = Api.asPartner(UUID.randomUUID()).asWritten();
        partner.get("/best-practices/search?q=" + word + "%20logins").then().body("items", hasSize(1));
        partner.get("/best-practices/search?q=" + word + "%20-logins").then().body("items", hasSize(0));
        csm.get("/best-practices?tag=logins").then().body("items.title", hasItem("Personal logins " + word));
        csm.get("/best-practices/search").then().statusCode(400);
    }

    @Test
    void aTechnicalBarrierNeedsNoBestPractice() {
        String path = raised();
        csm.postMatching(path + "/decisions", "{\"as\":\"CSM\",\"kind\":\"TECHNICAL\"}", "\"1\"");
        sm.postMatching(path + "/decisions", "{\"as\":\"SM\",\"kind\":\"TECHNICAL\"}", "\"2\"");
        csm.postMatching(path + "/resolutions", """
                        {"resolution":"Patched","measure":{"name":"Errors","before":12,"after":0}}
                        """, "\"3\"").then().statusCode(201);
        csm.get(path + "/history").then().body("items.action", contains("raised", "decided", "decided", "resolved"));
    }

    private String raised() {
        return "/adoption-barriers/"
                + csm.post("/adoption-barriers", """
                                {"customerId":"%s","title":"One login","description":"Shared","owner":"sam"}
                                """.formatted(Given.customer()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }
}
