package org.partnersuite.customersuccess.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.customersuccess.Together;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("CS-11")
class SurveysApiTest {
    private static final String COMPLETE =
            "{\"answers\":[{\"number\":1,\"rating\":9},{\"number\":2,\"text\":\"Good\"}]}";

    private final Api api = Api.as("customer-success");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DailyWork daily;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String survey(String kind) {
        return api.post(
                        "/surveys",
                        "{\"kind\":\"" + kind + "\",\"product\":\"watsonx.ai\",\"customerId\":\"" + Given.customer()
                                + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The path of the form that a new link opens. */
    private String link(String survey) {
        String url = api.post("/survey-links", "{\"surveyId\":\"" + survey + "\"}")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.indexOf("/v1/"));
    }

    private static Response answer(String form, String body) {
        return given().contentType("application/json").body(body).post(form);
    }

    @Test
    void csatAsksTheSourcesQuestionsAboutTheProduct() {
        List<String> texts = api.get("/surveys/" + survey("CSAT"))
                .then()
                .statusCode(200)
                .extract()
                .path("questions.text");

        assertThat(texts)
                .containsExactly(
                        "Overall, how satisfied are you with your partner engagement?",
                        "Considering the outcomes of the engagement, relative to the resources invested, how would you rate"
                                + " its overall value?",
                        "How do you rate the overall performance of the partner team?",
                        "Scoping the engagement to meet your objectives",
                        "Keeping you informed of the engagement status/progress",
                        "Communicating solutions effectively",
                        "Appropriately managing risk",
                        "Applying knowledge of watsonx.ai products and technology to your business needs",
                        "Producing valuable outcomes",
                        "Ensuring you are enabled to maintain your solution(s) going forward",
                        "What would you want prospective clients to know about your experience with this partner?");
        api.post("/surveys", "{\"kind\":\"CSAT\",\"customerId\":\"" + Given.customer() + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/product"));
    }

    @Test
    void aLinkIsAnsweredOnceWithoutALogin() {
        String survey = survey("NPS");
        String form = link(survey);
        given().get(form).then().statusCode(200).body("kind", equalTo("NPS")).body("questions", hasSize(2));

        answer(form, COMPLETE).then().statusCode(200);
        Response again = answer(form, COMPLETE);
        again.then()
                .statusCode(410)
                .body("code", equalTo("survey_answered"))
                .body("detail", containsString(clock.today().toString()));
        given().get(form).then().statusCode(410).body("code", equalTo("survey_answered"));
        String unknown = form.replaceAll("[^/]+$", "x".repeat(43));
        answer(unknown, COMPLETE).then().statusCode(404).body("code", equalTo("survey_not_open"));
        given().get(unknown).then().statusCode(404).body("code", equalTo("survey_not_open"));
        api.get("/surveys/" + survey)
                .then()
                .body("status", equalTo("ANSWERED"))
                .body("nps", equalTo(9))
                .body("npsGroup", equalTo("PROMOTER"));
    }

    @Test
    void ofManyAtTheSameTimeOneAnswers() throws InterruptedException {
        String form = link(survey("NPS"));
        List<Integer> statuses = Together.call(8, () -> answer(form, COMPLETE).statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status != 200)).hasSize(7).containsOnly(410);
    }

    @Test
    void anIncompleteAnswerNamesWhatIsMissingAndLeavesTheLinkOpen() {
        String form = link(survey("CSAT"));
        answer(form, "{\"answers\":[{\"number\":1,\"rating\":5},{\"number\":2,\"rating\":6}]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("answers_refused"))
                .body("errors", hasSize(9))
                .body("errors.code", hasItem("out_of_range"))
                .body("errors.detail", hasItem(containsString("Question 10 is not answered")));
        given().get(form).then().statusCode(200);
    }

    @Test
    void aBrowserGetsAFormThatWorksWithoutScript() {
        String form = link(survey("NPS"));
        given().accept("text/html")
                .get(form)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .body(containsString("<form method=\"post\""))
                .body(containsString("<legend>"))
                .body(containsString("name=\"viewport\""))
                .body(not(containsString("<script")));

        given().formParam("q2", "<b>Because</b>")
                .accept("text/html")
                .post(form)
                .then()
                .statusCode(422)
                .body(containsString("This question needs an answer."))
                .body(containsString("&lt;b&gt;Because"))
                .body(not(containsString("<b>Because")));
        given().formParam("q1", "9")
                .accept("text/html")
                .post(form)
                .then()
                .statusCode(200)
                .body(containsString("Thank you"));
        given().formParam("q1", "9")
                .accept("text/html")
                .post(form)
                .then()
                .statusCode(410)
                .body(containsString("This survey was answered on"));
        given().accept("text/html").get(form).then().statusCode(410).body(containsString("Thank you"));
        given().accept("text/html")
                .get(form.replaceAll("[^/]+$", "x".repeat(43)))
                .then()
                .statusCode(404)
                .body(containsString("This link is not open"))
                .body(not(containsString("answered")));
    }

    @Test
    void theTokenIsStoredNowhere() {
        String form = link(survey("NPS"));
        String token = form.substring(form.lastIndexOf('/') + 1);
        for (String table : List.of("survey", "audit_entry", "outbox", "idempotency_key")) {
            long found = database.readAs(Caller.service("test"), db -> db.createQuery(
                            "select count(*) from " + table + " t where t::text like '%' || :token || '%'")
                    .bind("token", token)
                    .mapTo(Long.class)
                    .one());
            assertThat(found).as(table).isZero();
        }
    }

    @Test
    void aFurtherLinkReplacesTheOneBefore() {
        String survey = survey("NPS");
        String first = link(survey);
        String second = link(survey);

        given().get(first).then().statusCode(404).body("code", equalTo("survey_not_open"));
        given().get(second).then().statusCode(200);
    }

    @Test
    void aLinkExpiresAfterItsLastDay() {
        LocalDate today = clock.today();
        String survey = survey("NPS");
        String form = link(survey);
        clock.setDay(today.plusDays(30));
        given().get(form).then().statusCode(200);
        clock.setDay(today.plusDays(31));
        given().get(form).then().statusCode(404);
        daily.run();
        api.get("/surveys/" + survey).then().body("status", equalTo("EXPIRED"));
        api.post("/survey-links", "{\"surveyId\":\"" + survey + "\"}").then().statusCode(422);
    }

    @Test
    void aWithdrawnSurveyIsNotAnsweredAnyMore() {
        String survey = survey("NPS");
        String form = link(survey);
        api.postMatching("/surveys/" + survey + "/withdrawals", "{\"reason\":\"Stopped\"}", "\"2\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        answer(form, COMPLETE).then().statusCode(404);
    }

    @Test
    void importedAnswersCountInTheFigures() {
        String customer = Given.customer();
        for (int nps : new int[] {10, 9, 8, 6, 3}) {
            api.post("/surveys/imports", """
                            {"kind":"NPS","customerId":"%s","answeredAt":"2026-01-02T10:00:00Z",
                             "answers":[{"number":1,"rating":%d}]}
                            """.formatted(customer, nps))
                    .then()
                    .statusCode(201)
                    .body("imported", equalTo(true));
        }
        api.post("/surveys/imports", """
                        {"kind":"CSAT","product":"watsonx.ai","customerId":"%s","answeredAt":"2026-01-02T10:00:00Z",
                         "answers":[{"number":1,"rating":5},{"number":3,"rating":4},{"number":9,"rating":4}]}
                        """.formatted(customer))
                .then()
                .statusCode(201)
                .body("csatMean", equalTo(4.33f));
        api.get("/survey-figures?customerId=" + customer)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].npsAnswers", equalTo(5))
                .body("items[0].nps", equalTo(0.0f))
                .body("items[0].csatMean", equalTo(4.33f));
        api.get("/survey-figures?by=MONTH&customerId=" + customer).then().body("items.value", contains("2026-01"));
    }

    @Test
    void aQuestionOfAnEngagementTypeIsAskedForItAlone() {
        String type = "TYPE-" + UUID.randomUUID();
        Api admin = Api.as("admin");
        String question = admin.post("/survey-questions", """
                        {"surveyKind":"CSAT","engagementType":"%s","text":"How is the desk?","answerType":"RATING_1_5"}
                        """.formatted(type))
                .then()
                .statusCode(201)
                .body("required", equalTo(false))
                .body("counts", equalTo(false))
                .extract()
                .path("id");
        String body = "{\"kind\":\"CSAT\",\"product\":\"watsonx.ai\",\"customerId\":\"" + Given.customer() + "\"%s}";
        api.post("/surveys", body.formatted(",\"engagementType\":\"" + type + "\""))
                .then()
                .statusCode(201)
                .body("questions", hasSize(12))
                .body("questions[11].text", equalTo("How is the desk?"));
        api.post("/surveys", body.formatted("")).then().body("questions", hasSize(11));
        admin.patch("/survey-questions/" + question, "{\"retired\":true}", "\"1\"")
                .then()
                .statusCode(200);
        api.post("/surveys", body.formatted(",\"engagementType\":\"" + type + "\""))
                .then()
                .body("questions", hasSize(11));
        String required = "019b0000-0000-7000-8000-000000001101";
        String etag = admin.get("/survey-questions/" + required).header("ETag");
        admin.patch("/survey-questions/" + required, "{\"retired\":true}", etag)
                .then()
                .statusCode(422)
                .body("errors.code", contains("required_question"));
    }

    @Test
    void aBatchOfLinksHasAResultForEach() {
        String survey = survey("NPS");
        api.post(
                        "/survey-links/batch",
                        "{\"items\":[{\"surveyId\":\"" + survey + "\"},{\"surveyId\":\"" + UUID.randomUUID() + "\"}]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(200, 404))
                .body("results[1].problem.code", equalTo("not_found"))
                .body("results[0].problem", nullValue());
    }
}
