package org.partnersuite.customersuccess.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.customersuccess.Together;
import org.partnersuite.platform.dailywork.DailyWork;

@QuarkusTest
@Tag("CS-21")
class StoriesApiTest {
    private final Api api = Api.as("customer-success");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String draft(String kind, String more) {
        return api.post("/success-stories", """
                        {"kind":"%s","customerId":"%s","title":"A third fewer calls","useCase":"Assistant"%s}
                        """.formatted(kind, Given.customer(), more))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private Response post(String story, String transition, String body, int version) {
        return api.postMatching("/success-stories/" + story + "/" + transition, body, "\"" + version + "\"");
    }

    private String told() {
        return draft("SUCCESS_STORY", ",\"challenge\":\"Calls\",\"solution\":\"Assistant\",\"outcome\":\"Fewer\"");
    }

    private void consented(String story, String uses, LocalDate until) {
        post(story, "consent-requests", "{\"of\":\"Kim\",\"uses\":[" + uses + "]}", 1)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONSENT_ASKED"));
        post(story, "consents", """
                        {"by":"Kim","on":"%s","uses":[%s],"until":"%s"}
                        """.formatted(clock.today(), uses, until), 2)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONSENTED"));
    }

    @Test
    void aStoryIsPublishedWithinItsConsent() {
        String story = told();
        String named = "{\"place\":\"Web site\",\"named\":true,\"open\":true}";
        post(story, "publications", named, 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("publication_refused"))
                .body("errors.code", contains("no_consent"));
        consented(story, "\"ANONYMOUS\"", clock.today().plusYears(1));
        post(story, "publications", named, 3)
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("beyond_consent")))
                .body("errors.pointer", contains("/named", "/open"));
        post(story, "publications", named.replace("true", "false"), 3)
                .then()
                .statusCode(201)
                .body("status", equalTo("PUBLISHED"))
                .body("publications", hasSize(1));
        api.patch("/success-stories/" + story, "{\"title\":\"Other\"}", "\"4\"")
                .then()
                .statusCode(422);
    }

    @Test
    void aConsentThatExpiresWithdrawsTheStoryOnTheDayAfter() {
        LocalDate until = clock.today().plusDays(20);
        String story = told();
        consented(story, "\"NAMED\"", until);
        clock.setDay(until);
        daily.run();
        api.get("/success-stories/" + story).then().body("status", equalTo("CONSENTED"));

        // the work is done some days late, and dated by the consent
        clock.setDay(until.plusDays(5));
        daily.run();
        api.get("/success-stories/" + story)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo(until.plusDays(1).toString()));
        daily.run();
        api.get("/success-stories/" + story).then().header("ETag", "\"4\"");
    }

    @Test
    void anIncompleteStoryIsNotAskedFor() {
        String story = draft("CASE_STUDY", "");
        post(story, "consent-requests", "{\"of\":\"Kim\",\"uses\":[\"NAMED\"]}", 1)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/challenge", "/solution", "/outcome"));
    }

    @Test
    void aRefusalMakesItADraftAgain() {
        String story = told();
        post(story, "consent-requests", "{\"of\":\"Kim\",\"uses\":[\"NAMED\"]}", 1)
                .then()
                .statusCode(201);
        post(story, "consent-refusals", "{\"reason\":\"In spring\"}", 2)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"));
        post(story, "withdrawals", "{\"reason\":\"Not needed\"}", 3)
                .then()
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        post(story, "withdrawals", "{\"reason\":\"Twice\"}", 4).then().statusCode(422);
    }

    @Test
    void aWinWireNeedsNoConsent() {
        String wire = draft("WIN_WIRE", ",\"vendorShare\":\"Design\",\"partnerShare\":\"Rollout\"");
        post(wire, "publications", "{\"place\":\"Partner news\",\"named\":true,\"open\":false}", 1)
                .then()
                .statusCode(201)
                .body("status", equalTo("PUBLISHED"));
    }

    private Response ask(String customer) {
        return api.post("/reference-requests", "{\"customerId\":\"" + customer + "\",\"purpose\":\"A call\"}");
    }

    @Test
    void aThirdRequestWithinAHundredAndEightyDaysNamesTheTwo() {
        LocalDate today = clock.today();
        String customer = Given.customer();
        String first = ask(customer).then().statusCode(201).extract().path("id");
        clock.setDay(today.plusDays(10));
        String second = ask(customer).then().statusCode(201).extract().path("id");
        clock.setDay(today.plusDays(179));
        List<String> named = ask(customer)
                .then()
                .statusCode(409)
                .body("code", equalTo("references_exhausted"))
                .extract()
                .path("errors.detail");
        assertThat(named).hasSize(2);
        assertThat(named.getFirst()).contains(first);
        assertThat(named.getLast()).contains(second);
        clock.setDay(today.plusDays(180));
        ask(customer).then().statusCode(201);
    }

    @Test
    void ofManyAtTheSameTimeTwoAreAsked() throws InterruptedException {
        String customer = Given.customer();
        List<Integer> statuses = Together.call(6, () -> ask(customer).statusCode());

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(4);
    }

    @Test
    void theOutcomeIsRecordedOnce() {
        String request = ask(Given.customer()).then().statusCode(201).extract().path("id");
        String path = "/reference-requests/" + request + "/outcomes";
        api.postMatching(path, "{\"outcome\":\"OPEN\"}", "\"1\"").then().statusCode(400);
        api.postMatching(path, "{\"outcome\":\"GIVEN\",\"note\":\"Call on Tuesday\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("GIVEN"));
        api.postMatching(path, "{\"outcome\":\"DECLINED\"}", "\"2\"").then().statusCode(422);
    }
}
