package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.suite.Chromium;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.Person;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** A person at a customer opens the link of a survey on a phone, without a login, and answers once. */
@ExtendWith(WithSuite.class)
@Order(4)
@Tag("CS-11")
class SurveyFormIT {
    private static final String PROJECT = "Rollout in the stores";
    private static final int RATINGS = 10;

    /** Pixels that a finger hits. */
    private static final int FINGER = 44;

    private static Chromium chromium;

    private final HttpClient http = HttpClient.newHttpClient();

    /** A survey that is sent, and its link. */
    private record Sent(String id, String url) {
        String withWrongToken() {
            return url.replaceAll("[^/]+$", "x".repeat(43));
        }
    }

    @BeforeAll
    static void findBrowser() {
        chromium = Chromium.ofThisMachine();
    }

    @AfterAll
    static void endBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void itIsAnsweredByTheKeyboardAloneAndThenSaysThatItIs(RunningSuite suite) {
        Sent survey = sent(suite);
        try (Person customer = chromium.personWithPhone(suite)) {
            Page page = customer.open(survey.url());
            assertThat(page.url()).as("no login").isEqualTo(survey.url()).startsWith(suite.address());

            for (int question = 1; question <= RATINGS; question++) {
                page.keyboard().press("Tab");
                assertThat(focus(page, "name")).isEqualTo("q" + question);
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("whether the focus is seen")
                        .isNotEqualTo("none");
                page.keyboard().press("Space");
                page.keyboard().press("ArrowRight");
                page.keyboard().press("ArrowRight");
                page.keyboard().press("ArrowRight");
                assertThat(focus(page, "value")).isEqualTo("4");
            }
            page.keyboard().press("Tab");
            page.keyboard().type("They knew our stores");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            page.getByText("Your answers were recorded.").waitFor();
            assertFitsThePhone(page);
            JsonNode answered = suite.as("customer-success")
                    .get("/v1/customer-success/surveys/" + survey.id())
                    .expect(200)
                    .body();
            assertThat(answered.path("status").asText()).isEqualTo("ANSWERED");
            assertThat(answered.path("csatMean").decimalValue()).isEqualByComparingTo("4");
            assertThat(answered.path("answers")).hasSize(RATINGS + 1);

            Response again = page.navigate(survey.url());
            assertThat(again.status()).isEqualTo(410);
            assertThat(page.getByText("This survey was answered on").isVisible())
                    .isTrue();
            assertThat(page.locator("form").count()).isZero();
            assertFitsThePhone(page);
        }
    }

    @Test
    void everyControlIsNamedAndInReachOfAFinger(RunningSuite suite) {
        Sent survey = sent(suite);
        try (Person customer = chromium.personWithPhone(suite)) {
            Page page = customer.open(survey.url());

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .count())
                    .isEqualTo(1);
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
            assertThat(page.content()).contains(PROJECT);
            assertThat(page.getByRole(AriaRole.GROUP).count()).isEqualTo(RATINGS + 1);
            assertThat(page.evaluate("[...document.querySelectorAll('fieldset')]"
                            + ".filter(group => !group.querySelector('legend')?.textContent.trim()).length"))
                    .as("questions without a legend")
                    .isEqualTo(0);
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('input, textarea')]"
                                            + ".filter(control => ![...control.labels].some(label => label.textContent.trim())).length"))
                    .as("controls without a label")
                    .isEqualTo(0);
            assertThat(page.evaluate(
                            "least => [...document.querySelectorAll('input'), document.querySelector('button')]"
                                    + ".map(control => (control.closest('label') ?? control).getBoundingClientRect())"
                                    + ".filter(box => box.width < least || box.height < least).length",
                            FINGER))
                    .as("controls that are too small")
                    .isEqualTo(0);
            assertFitsThePhone(page);
        }
    }

    @Test
    void whoLeavesAQuestionOutIsLedToIt(RunningSuite suite) {
        try (Person customer = chromium.personWithPhone(suite)) {
            Page page = customer.open(sent(suite).url());
            page.locator("input[name=q1][value='5']").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();

            assertThat(focus(page, "name")).isEqualTo("q2");
            assertThat(page.locator("form").isVisible()).isTrue();
        }
    }

    @Test
    void aWrongTokenFindsNothing(RunningSuite suite) {
        Sent survey = sent(suite);
        try (Person stranger = chromium.personWithPhone(suite)) {
            Page page = stranger.open(suite.address() + "/docs/");
            Response response = page.navigate(survey.withWrongToken());

            assertThat(response.status()).isEqualTo(404);
            assertThat(page.locator("h1").textContent()).isEqualTo("This link is not open");
            assertThat(page.content()).doesNotContain(PROJECT, "watsonx", "answered");
            assertFitsThePhone(page);
        }
    }

    @Test
    void programsGetTheSameAsJson(RunningSuite suite) throws Exception {
        Sent survey = sent(suite);
        HttpResponse<String> form = asked(survey.url(), "application/json", "");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(json(form).path("questions")).hasSize(RATINGS + 1);
        assertThat(form.headers().firstValue("RateLimit-Policy"))
                .as("a limit of its own for who has no token")
                .hasValueSatisfying(policy -> assertThat(policy).contains("q=60;"));
        assertThat(asked(survey.url(), "text/html", "").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));

        HttpResponse<String> incomplete =
                asked(survey.url(), "application/json", "{\"answers\":[{\"number\":1,\"rating\":5}]}");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(json(incomplete).path("errors")).hasSize(RATINGS - 1);

        StringBuilder all = new StringBuilder();
        for (int number = 1; number <= RATINGS; number++) {
            all.append(number == 1 ? "" : ",").append("{\"number\":%d,\"rating\":5}".formatted(number));
        }
        String answers = "{\"answers\":[" + all + "]}";
        assertThat(asked(survey.url(), "application/json", answers).statusCode())
                .isEqualTo(200);
        for (String body : List.of("", answers)) {
            HttpResponse<String> again = asked(survey.url(), "application/json", body);
            assertThat(again.statusCode()).isEqualTo(410);
            assertThat(json(again).path("code").asText()).isEqualTo("survey_answered");
            HttpResponse<String> wrong = asked(survey.withWrongToken(), "application/json", body);
            assertThat(wrong.statusCode()).isEqualTo(404);
            assertThat(json(wrong).path("code").asText()).isEqualTo("survey_not_open");
        }
    }

    private static Sent sent(RunningSuite suite) {
        Client success = suite.as("customer-success");
        String customer = success.post("/v1/customer-success/customers", "{\"name\":\"Cancity Stores\"}")
                .expect(201)
                .id();
        String survey = success.post("/v1/customer-success/surveys", """
                        {"kind":"CSAT","customerId":"%s","product":"watsonx.ai","projectId":"PSA-4711","projectName":"%s"}
                        """.formatted(customer, PROJECT))
                .expect(201)
                .id();
        String url = success.post("/v1/customer-success/survey-links", "{\"surveyId\":\"" + survey + "\"}")
                .expect(200)
                .body()
                .path("url")
                .asText();
        return new Sent(survey, url);
    }

    /** Nothing is wider than the screen, so that nobody scrolls sideways. */
    private static void assertFitsThePhone(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Chromium.PHONE_WIDTH);
        assertThat(page.evaluate("innerWidth")).isEqualTo(Chromium.PHONE_WIDTH);
    }

    private static Object focus(Page page, String property) {
        return page.evaluate("property => document.activeElement[property]", property);
    }

    /** @param answers read only when empty */
    private HttpResponse<String> asked(String url, String accepted, String answers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("Accept", accepted);
        return http.send(
                answers.isEmpty()
                        ? request.build()
                        : request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(answers))
                                .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }
}
