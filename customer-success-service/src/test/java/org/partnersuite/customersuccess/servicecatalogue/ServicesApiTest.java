package org.partnersuite.customersuccess.servicecatalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;

/** Services, bundles, what a subscription has of them, and delivered against entitled, by calls. */
@QuarkusTest
@Tag("CS-14")
class ServicesApiTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private final Api api = Api.as("customer-success");
    private final Api admin = Api.as("admin");

    @Test
    void threeLevelsAndTwentyFiveAdoptionServicesInFourFamiliesShip() {
        api.get("/service-offers?kind=SUPPORT").then().statusCode(200).body("items", hasSize(3));
        api.get("/service-offers?family=ADOPTION_PLANNING&sort=place")
                .then()
                .body(
                        "items.findAll { it.place != null && it.place <= 3 }.name",
                        contains(
                                "Vision & strategy alignment", "Governance / Decision making authority", "Onboarding"));
        api.get("/service-offers?family=CONSUMPTION_MONITORING").then().body("items", hasSize(7));
        api.get("/service-offers?family=CONSUMPTION_OPTIMIZATION").then().body("items", hasSize(12));
        api.get("/service-offers?family=PROCESS_CONSULTING").then().body("items", hasSize(3));
    }

    @Test
    void aServiceIsOfferedAttachedDoneAndCountedAndMoreThanEntitledIsNotRefused() {
        String offer = offer("""
                {"code":"%s","kind":"ADOPTION","family":"CONSUMPTION_OPTIMIZATION","name":"Health check","free":false,
                 "price":{"amount":"2500","currency":"USD"},"per":"YEAR"}""");
        String subscription = Given.subscription(Given.customer(), "watsonx.ai", TODAY.plusMonths(6), null);
        String service = attach(subscription, offer, "\"perYear\":1,\"soldBy\":\"clara\"");

        for (int i = 0; i < 2; i++) {
            api.post("/subscription-services/" + service + "/deliveries", "{\"doneOn\":\"" + TODAY + "\"}")
                    .then()
                    .statusCode(201)
                    .body("doneBy", equalTo("customer-success-user"));
        }
        api.post("/subscription-services/" + service + "/deliveries", "{\"doneOn\":\"" + TODAY.plusDays(1) + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/doneOn"));

        api.get("/subscriptions/" + subscription + "/support-entitlement")
                .then()
                .statusCode(200)
                .body("supportLevel", equalTo("BASIC"))
                .body("contractYear", equalTo(1))
                .body("deliverables", hasSize(13))
                .body("reviews.entitled", equalTo(0))
                .body("firstResponses.objectiveMinutes", equalTo(60))
                .body("services[0].name", equalTo("Health check"))
                .body("services[0].count.delivered", equalTo(2))
                .body("services[0].count.open", equalTo(0))
                .body("services[0].count.over", equalTo(1));
    }

    @Test
    void basicLeavesUserAdoptionToTheSubscription() {
        String subscription = Given.subscription();
        String path = "/subscriptions/" + subscription;
        String adoption = "deliverables.find { it.key == 'USER_ADOPTION' }";
        api.get(path + "/support-entitlement")
                .then()
                .body(adoption + ".cell.kind", equalTo("BY_SUBSCRIPTION"))
                .body(adoption + ".bySubscription", nullValue());

        api.put(path + "/support-options", "{\"userAdoption\":true}", "\"0\"")
                .then()
                .statusCode(200);

        api.get(path + "/support-entitlement").then().body(adoption + ".bySubscription", equalTo(true));
        api.put(path + "/support-options", "{\"userAdoption\":false}", "\"0\"")
                .then()
                .statusCode(412);
    }

    @Test
    void aBundleHoldsServicesAndNoBundle() {
        String onboarding = api.get("/service-offers?code=ONBOARDING").path("items[0].id");
        String basic = api.get("/service-offers?code=SUPPORT_BASIC").path("items[0].id");
        String bundle = offer("{\"code\":\"%s\",\"kind\":\"BUNDLE\",\"name\":\"Care\",\"free\":false,"
                + "\"managedService\":\"Managed calls\",\"members\":[\"" + onboarding + "\",\"" + basic + "\"]}");
        admin.post(
                        "/service-offers",
                        "{\"code\":\"" + code() + "\",\"kind\":\"BUNDLE\",\"name\":\"Nested\",\"free\":true,"
                                + "\"members\":[\"" + bundle + "\",\"" + UUID.randomUUID() + "\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members/0", "/members/1"));
    }

    @Test
    void aCodeStandsOnceAndWhatAServiceIsNeverChanges() {
        String code = code();
        String body = "{\"code\":\"" + code
                + "\",\"kind\":\"ADOPTION\",\"family\":\"ADOPTION_PLANNING\",\"name\":\"A\"," + "\"free\":true}";
        String id = admin.post("/service-offers", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.post("/service-offers", body).then().statusCode(409).body("code", equalTo("service_exists"));
        admin.patch("/service-offers/" + id, "{\"family\":\"PROCESS_CONSULTING\"}", "\"1\"")
                .then()
                .statusCode(422);
        admin.patch("/service-offers/" + id, "{\"offered\":false}", "\"1\"")
                .then()
                .statusCode(200)
                .body("offered", equalTo(false));
        String premium = api.get("/service-offers?code=SUPPORT_PREMIUM").path("items[0].id");
        admin.patch("/service-offers/" + premium, "{\"free\":true}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("fee_of_level"));
    }

    @Test
    void aSubscriptionHasAServiceFromADayOnce() {
        String offer = offer("{\"code\":\"%s\",\"kind\":\"ADOPTION\",\"family\":\"ADOPTION_PLANNING\",\"name\":\"B\","
                + "\"free\":true}");
        String subscription = Given.subscription(Given.customer(), "watsonx.ai", TODAY.plusMonths(6), null);
        attach(subscription, offer, "\"perYear\":2");
        api.post("/subscription-services", body(subscription, offer, "\"perYear\":2"))
                .then()
                .statusCode(409);
        String basic = api.get("/service-offers?code=SUPPORT_BASIC").path("items[0].id");
        api.post("/subscription-services", body(subscription, basic, "\"perYear\":2"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_offered"));
    }

    @Test
    void theMatrixIsAnAdminsDataWithVersionsAndHistory() {
        var current = admin.get("/support-matrix");
        String deliverables = current.getBody()
                .asString()
                .replaceAll("^.*?\"deliverables\"", "{\"deliverables\"")
                .replaceAll(",\"publishedAt\".*$", "}");
        String etag = current.getHeader("ETag");
        admin.put("/support-matrix", deliverables, etag).then().statusCode(200).header("ETag", equalTo(etag));
        admin.put("/support-matrix", "{\"deliverables\":[]}", etag).then().statusCode(400);
        api.put("/support-matrix", deliverables, etag).then().statusCode(403);
        admin.get("/support-matrix/history").then().statusCode(200);
    }

    private String offer(String body) {
        return admin.post("/service-offers", body.formatted(code()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String attach(String subscription, String offer, String more) {
        return api.post("/subscription-services", body(subscription, offer, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String subscription, String offer, String more) {
        return "{\"subscriptionId\":\"" + subscription + "\",\"offerId\":\"" + offer + "\",\"fromDay\":\""
                + TODAY.minusDays(10) + "\"," + more + "}";
    }

    private static String code() {
        return "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
