package org.partnersuite.partnerprogram.ourregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.partnerprogram.Topics;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.events.TopicClient;

@QuarkusTest
@Tag("PP-7")
class RegistrationsWithPartnersApiTest {
    private static final Api MANAGER = Api.as("partner-manager");
    private static final String APPROVED = """
            {"program":"Deal Shield","number":"DS-1","status":"APPROVED","registeredOn":"2026-11-02",
             "expiresOn":"%s","discountPercent":7.5}""";

    private UUID partner = UUID.randomUUID();
    private String deal = "";
    private String deals = "";
    private String path = "";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @BeforeEach
    void anOpenDeal() {
        partner = Given.partner();
        deal = Given.deal(partner, "OPEN", "2099-06-30", "1000");
        deals = "/partners/" + partner + "/deals";
        path = deals + "/by-id/" + deal + "/registration-with-partner";
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theDealCarriesIt() {
        MANAGER.get(path).then().statusCode(404);
        MANAGER.get(deals + "?status=OPEN&registeredWithPartner=false").then().body("items.id", contains(deal));
        MANAGER.put(path, APPROVED.formatted("2027-05-01"), null).then().statusCode(201);
        MANAGER.get(deals + "/by-id/" + deal)
                .then()
                .body("registrationWithPartner.number", equalTo("DS-1"))
                .body("registrationWithPartner.discountPercent", equalTo(7.5f));
        Api.asPartner(partner).get(deals).then().body("items.registrationWithPartner.status", contains("APPROVED"));
        MANAGER.get(deals + "?status=OPEN&registeredWithPartner=false").then().body("items", empty());
        MANAGER.put(path, APPROVED.formatted("2027-06-01"), null).then().statusCode(428);
        MANAGER.put(path, APPROVED.formatted("2027-06-01"), "\"1\"").then().statusCode(200);
        Api.as("integration")
                .patch(path, "{\"status\":\"REJECTED\",\"discountPercent\":null}", "\"2\"")
                .then()
                .statusCode(200)
                .body("discountPercent", nullValue())
                .body("expiresOn", equalTo("2027-06-01"));
        MANAGER.get(deals + "?status=OPEN&registeredWithPartner=false").then().body("items.id", contains(deal));
        Api.as("reader").get(path + "/history").then().body("items.action", contains("recorded", "changed", "changed"));
    }

    @Test
    void anApprovedOneHasItsNumberAndDaysInOrder() {
        MANAGER.put(path, "{\"program\":\"Deal Shield\",\"status\":\"APPROVED\"}", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/number", "/registeredOn"));
        MANAGER.put(path, APPROVED.formatted("2026-11-01"), null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresOn"));
        MANAGER.put(path, APPROVED.formatted("2027-05-01").replace("7.5", "100.01"), null)
                .then()
                .statusCode(400);
    }

    @Test
    void itIsOfADealOfThePartnerAndReadByItAlone() {
        String foreign = "/partners/" + Given.partner() + "/deals/by-id/" + deal + "/registration-with-partner";
        MANAGER.put(foreign, APPROVED.formatted("2027-05-01"), null).then().statusCode(404);
        MANAGER.put(path, APPROVED.formatted("2027-05-01"), null).then().statusCode(201);
        Api.asPartner(partner).get(path).then().statusCode(200);
        Api.asPartner(partner, Roles.PARTNER_ALLIANCE)
                .put(path, APPROVED.formatted("2027-06-01"), "\"1\"")
                .then()
                .statusCode(403);
        Api other = Api.asPartner(Given.partner());
        other.get(path).then().statusCode(404);
        other.get("/registrations-with-partners?dealId=" + deal).then().body("items", empty());
        Api.asPartner(partner).get("/registrations-with-partners").then().body("items.dealId", contains(deal));
    }

    @Test
    void whatExpiresWithinThirtyDaysIsListedAndToldOnce() {
        MANAGER.put(path, APPROVED.formatted("2031-05-31"), null).then().statusCode(201);
        MANAGER.get("/registrations-with-partners?partnerId=" + partner + "&expiresOn.lte=2031-05-31")
                .then()
                .body("items.dealId", contains(deal));
        clock.setDay(LocalDate.of(2031, 4, 30));
        daily.run();
        assertThat(alerts("EXPIRING")).isZero();
        clock.setDay(LocalDate.of(2031, 5, 20));
        daily.run();
        daily.run();
        awaitAlerts("EXPIRING", 1);
        MANAGER.patch(path, "{\"expiresOn\":\"2031-06-15\"}", "\"1\"").then().statusCode(200);
        daily.run();
        daily.run();
        awaitAlerts("EXPIRING", 2);
    }

    @Test
    void anOpenDealWithoutOneIsToldOnTheNextDayOnce() {
        String registered = Given.deal(partner, "OPEN", "2099-06-30", "1000");
        MANAGER.put(
                        deals + "/by-id/" + registered + "/registration-with-partner",
                        APPROVED.formatted("2099-05-01"),
                        null)
                .then()
                .statusCode(201);
        Given.deal(partner, "WON", "2026-06-30", "1000");
        daily.run();
        assertThat(alerts("MISSING")).isZero();
        clock.setDay(clock.today().plusDays(1));
        daily.run();
        daily.run();
        awaitAlerts("MISSING", 1);
    }

    private void awaitAlerts(String kind, int expected) {
        Awaitility.await().untilAsserted(() -> assertThat(alerts(kind)).isEqualTo(expected));
    }

    private long alerts(String kind) {
        try (TopicClient kafka = new TopicClient(servers)) {
            return kafka.read(Topics.REGISTRATION_ALERT).stream()
                    .filter(record -> record.value().contains(partner.toString())
                            && record.value().contains(kind))
                    .count();
        }
    }
}
