package org.partnersuite.partnerprogram.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.partnersuite.partnerprogram.registration.Registering.MANAGER;
import static org.partnersuite.partnerprogram.registration.Registering.approved;
import static org.partnersuite.partnerprogram.registration.Registering.body;
import static org.partnersuite.partnerprogram.registration.Registering.client;
import static org.partnersuite.partnerprogram.registration.Registering.submit;
import static org.partnersuite.partnerprogram.registration.Registering.submitted;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.partnerprogram.Together;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("PP-7")
class RegistrationsApiTest {
    private static final String AI = "watsonx.ai";

    private UUID partner = UUID.randomUUID();
    private UUID rival = UUID.randomUUID();
    private final String client = client();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    @BeforeEach
    void partners() {
        partner = Given.partner();
        rival = Given.partner();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void withoutProofOfContactItIsRefusedByEachMissingPart() {
        Api.asPartner(partner, Roles.PARTNER_ALLIANCE)
                .post(
                        "/registrations",
                        "{\"clientName\":\"" + client + "\",\"clientCountry\":\"US\",\"offering\":\"watsonx.ai\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("registration_refused"))
                .body("errors.pointer", containsInAnyOrder("/contactPerson", "/contactedOn", "/agreed", "/link"));
    }

    @Test
    void itIsDueByTheEndOfTheSecondBusinessDayAndEscalatedOnceAfterIt() {
        clock.setDay(LocalDate.of(2022, 3, 11));
        String id = submit(partner, client, AI)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("number", matchesPattern("DR-[0-9A-Z]{10}"))
                .body("decisionDueOn", equalTo("2022-03-15"))
                .extract()
                .path("id");
        clock.setDay(LocalDate.of(2022, 3, 15));
        daily.run();
        read(id, "escalatedOn", null);
        clock.setDay(LocalDate.of(2022, 6, 16));
        daily.run();
        daily.run();
        read(id, "escalatedOn", "2022-03-16");
        read(id, "status", "SUBMITTED");
        Api.as("reader")
                .get("/registrations/" + id + "/history")
                .then()
                .body("items.action", contains("submitted", "escalated"));
    }

    @Test
    void itIsProtectedForNinetyDaysAndExtendedOnce() {
        clock.setDay(LocalDate.of(2022, 3, 15));
        String id = approved(partner, client, AI);
        read(id, "protection.protectedUntil", "2022-06-13");
        Api alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        clock.setDay(LocalDate.of(2022, 6, 13));
        daily.run();
        alliance.postMatching("/registrations/" + id + "/extensions", "{}", "\"2\"")
                .then()
                .statusCode(201)
                .body("protection.protectedUntil", equalTo("2022-09-11"));
        alliance.postMatching("/registrations/" + id + "/extensions", "{}", "\"3\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("extensions_used"));
        clock.setDay(LocalDate.of(2022, 9, 11));
        daily.run();
        read(id, "status", "APPROVED");
        clock.setDay(LocalDate.of(2022, 12, 20));
        daily.run();
        read(id, "status", "EXPIRED");
        submit(rival, client, AI).then().statusCode(201);
    }

    @Test
    void anExtensionIsAskedForBeforeTheEnd() {
        clock.setDay(LocalDate.of(2022, 3, 15));
        String id = approved(partner, client, AI);
        clock.setDay(LocalDate.of(2022, 6, 14));
        MANAGER.postMatching("/registrations/" + id + "/extensions", "{}", "\"2\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("protection_over"));
    }

    @Test
    void theFirstOneWinsAndARejectedOneGivesWay() {
        String first = submitted(partner, client, AI);
        submit(rival, client.toUpperCase(Locale.ROOT) + ", Inc.", "Watsonx AI")
                .then()
                .statusCode(409);
        submit(rival, client, "watsonx Assistant").then().statusCode(201);
        MANAGER.postMatching(
                        "/registrations/" + first + "/rejections",
                        "{\"reason\":\"INSUFFICIENT_PROOF\",\"explanation\":\"The note names no project\"}",
                        "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"));
        submit(rival, client, AI).then().statusCode(201);
    }

    @Test
    void ofSeveralAtTheSameTimeOneWins() throws InterruptedException {
        List<UUID> partners = List.of(partner, rival, Given.partner(), Given.partner());
        AtomicInteger next = new AtomicInteger();
        List<Integer> statuses =
                Together.call(8, () -> submit(partners.get(next.getAndIncrement() % partners.size()), client, AI)
                        .statusCode());
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(7);
    }

    @Test
    void whoHasTheOtherRegistrationIsNotTold() {
        String waiting = client();
        submitted(partner, client, AI);
        approved(partner, waiting, AI);
        Map<String, Object> own = refusal(partner, client);
        assertThat(refusal(rival, client)).isEqualTo(own);
        assertThat(refusal(rival, waiting)).isEqualTo(own);
        assertThat(refusal(partner, waiting)).isEqualTo(own);
    }

    @Test
    void aPartnerSeesItsOwnAlone() {
        String id = submitted(partner, client, AI);
        Api other = Api.asPartner(rival, Roles.PARTNER_ALLIANCE);
        other.get("/registrations/" + id).then().statusCode(404);
        other.get("/registrations").then().body("items", empty());
        other.get("/registrations?clientName=" + client.replace(" ", "%20"))
                .then()
                .body("items", empty());
        other.patch("/registrations/" + id, "{\"note\":\"Mine\"}", "\"1\"")
                .then()
                .statusCode(404);
        other.postMatching("/registrations/" + id + "/extensions", "{}", "\"1\"")
                .then()
                .statusCode(404);
        other.post("/registrations", body(client, AI).replaceFirst("\\{", "{\"partnerId\":\"" + partner + "\","))
                .then()
                .statusCode(404);
        Api.asPartner(partner).get("/registrations").then().body("items.id", contains(id));
        Api.asPartner(partner).post("/registrations", body(client(), AI)).then().statusCode(403);
        Api.asPartner(partner, Roles.PARTNER_CSM)
                .post("/registrations", body(client(), AI))
                .then()
                .statusCode(403);
    }

    @Test
    void postgresqlShowsAPartnerNeitherOthersRegistrationsNorClients() {
        submitted(partner, client, AI);
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_ALLIANCE), rival);
        assertThat(database.<Integer>transactionAs(caller, db -> db.createQuery(
                                "select count(*) from registration where partner_id <> current_partner()")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
        for (String refused : List.of(
                "select 1 from client_account",
                "select 1 from client_customer",
                "select 1 from client_subscription",
                "select 1 from client_opportunity",
                "delete from registration")) {
            assertThatThrownBy(() -> database.transactionAs(caller, db -> db.execute(refused)))
                    .as(refused)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aPartnerNamesNoAccountAndAColleagueAKnownOne() {
        String withAccount = body(client, AI).replaceFirst("\\{", "{\"accountId\":\"" + UUID.randomUUID() + "\",");
        Api.asPartner(partner, Roles.PARTNER_ALLIANCE)
                .post("/registrations", withAccount)
                .then()
                .statusCode(422)
                .body("errors.code", contains("named_by_vendor"));
        MANAGER.post("/registrations", withAccount.replaceFirst("\\{", "{\"partnerId\":\"" + partner + "\","))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_account"));
    }

    @Test
    void whileItIsSubmittedTheProofMayBeCompletedAndTheClientStays() {
        String id = submitted(partner, client, AI);
        Api alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        alliance.patch("/registrations/" + id, "{\"link\":\"https://partner.example/17\"}", "\"1\"")
                .then()
                .statusCode(200)
                .body("link", equalTo("https://partner.example/17"));
        alliance.patch("/registrations/" + id, "{\"offering\":\"watsonx Assistant\",\"agreed\":null}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("required", "not_changeable"));
        MANAGER.postMatching("/registrations/" + id + "/approvals", "{}", "\"2\"")
                .then()
                .statusCode(201);
        alliance.patch("/registrations/" + id, "{\"note\":\"Later\"}", "\"3\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("status_refused"));
    }

    @Test
    void anAdminKeepsTheHolidays() {
        Api admin = Api.as("admin");
        String etag =
                admin.get("/business-calendar").then().statusCode(200).extract().header("ETag");
        String holidays = "{\"holidays\":[{\"day\":\"2031-03-17\",\"name\":\"Founders' day\"}]}";
        MANAGER.put("/business-calendar", holidays, etag).then().statusCode(403);
        admin.put("/business-calendar", holidays, etag).then().statusCode(200);
        clock.setDay(LocalDate.of(2031, 3, 14));
        submit(partner, client, AI).then().statusCode(201).body("decisionDueOn", equalTo("2031-03-19"));
        Api.as("reader").get("/business-calendar/history").then().body("items.size()", equalTo(1));
    }

    private static Map<String, Object> refusal(UUID partner, String client) {
        Map<String, Object> problem = submit(partner, client, AI)
                .then()
                .statusCode(409)
                .extract()
                .jsonPath()
                .getMap("$");
        problem.remove("traceId");
        return problem;
    }

    private static void read(String id, String path, @Nullable String expected) {
        MANAGER.get("/registrations/" + id)
                .then()
                .statusCode(200)
                .body(path, expected == null ? nullValue() : equalTo(expected));
    }
}
