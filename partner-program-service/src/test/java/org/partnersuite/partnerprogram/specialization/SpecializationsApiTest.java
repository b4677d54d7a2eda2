package org.partnersuite.partnerprogram.specialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.StoryRows;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

/** An application from its draft to the award, and what becomes of it, by calls. */
@QuarkusTest
@Tag("PP-10")
class SpecializationsApiTest {
    private static final String PATH = "/specializations";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    private final Api manager = Api.as("partner-manager");
    private UUID partner = UUID.randomUUID();
    private Api alliance = manager;

    @BeforeEach
    void givenAPartner() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
    }

    @Test
    void anIncompleteApplicationIsRefusedWithEverythingThatIsMissing() {
        String path = drafted("""
                {"level":"SPECIALIZED","references":[],"people":[{"role":"EXECUTIVE_SPONSOR","person":"eva"}],
                 "answers":{"1":{"text":"a"},"2":{"text":"b"},"4":{"text":"d"},"5":{"text":"e"},
                            "6":{"text":"f","attachment":"https://partner.example/org"}}}""");
        alliance.postMatching(path + "/submissions", "", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/3", "/references"));
        alliance.post(PATH, "{\"level\":\"ADVANCED\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("application_open"));
        alliance.patch(
                        path,
                        "{\"people\":[{\"role\":\"CSM\",\"person\":\"x\"}],\"answers\":{\"9\":{\"text\":\"x\"}}}",
                        "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_question", "by_certificate"));
    }

    @Test
    void itIsAuditedAwardedFlaggedWhenAPersonIsLostAndKeptWhenSheIsReplaced() {
        String ana = certify("ana", "CSM");
        certify("kim", "CSM");
        String path = awardedWith("ron");
        manager.get(path).then().body("status", equalTo("AWARDED")).body("flaggedOn", nullValue());
        assertThat(level()).contains(SpecializationLevel.SPECIALIZED);

        manager.postMatching(ana + "/endings", "{\"reason\":\"Left\"}", "\"1\"")
                .then()
                .statusCode(201);
        daily.run();
        manager.get(path)
                .then()
                .body("status", equalTo("AWARDED"))
                .body("flaggedOn", notNullValue())
                .body("shortfalls.key", contains("CSM"));
        assertThat(level()).contains(SpecializationLevel.SPECIALIZED);

        alliance.post("/certificates", certificate("eve", "CSM")).then().statusCode(201);
        daily.run();
        manager.get(path).then().body("flaggedOn", nullValue()).body("shortfalls", hasSize(0));
    }

    @Test
    void aReferenceWhoseConsentIsWithdrawnFlagsIt() {
        certify("ana", "CSM");
        certify("kim", "CSM");
        String path = awardedWith("ron");
        String story = manager.get(path).path("references[0]");
        database.transactionAs(
                Caller.service("test"),
                db -> db.execute(
                        "update reference_story set version = 2, status = 'WITHDRAWN', withdrawn_on = current_date where id = ?",
                        UUID.fromString(story)));
        database.transactionAs(Caller.service("test"), db -> {
            SpecializationChecks.restingOn(db, List.of(UUID.fromString(story)));
            return story;
        });
        daily.run();
        manager.get(path).then().body("shortfalls.key", contains("REFERENCE"));
        alliance.patch(path, "{\"references\":" + StoryRows.references(partner) + "}", etag(path))
                .then()
                .statusCode(200)
                .body("shortfalls", hasSize(0));
        alliance.patch(path, "{\"level\":\"ADVANCED\"}", etag(path)).then().statusCode(422);
    }

    @Test
    void anAwardNeedsPeopleAndAnAuditAndPartnersDoNotDecide() {
        String path = submitted();
        alliance.postMatching(path + "/audits", "", "\"2\"").then().statusCode(403);
        manager.postMatching(path + "/awards", "{\"until\":\"2099-12-31\"}", "\"2\"")
                .then()
                .statusCode(409);
        manager.postMatching(path + "/audits", "", "\"2\"").then().statusCode(201);
        manager.postMatching(path + "/findings", "{\"findings\":{\"RACI\":{\"found\":false}}}", "\"3\"")
                .then()
                .statusCode(201);
        manager.postMatching(path + "/findings", "{\"findings\":{\"NO\":{\"found\":true}}}", "\"4\"")
                .then()
                .statusCode(422);
        manager.postMatching(path + "/awards", "{\"until\":\"2020-12-31\"}", "\"4\"")
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("csm", "renewal_manager", "not_found", "not_audited", "in_past"));
        manager.get(path + "/criteria")
                .then()
                .body("met", equalTo(false))
                .body("audit", hasSize(19))
                .body("needs.find { it.key == 'CSM' }.shortBy", equalTo(2));
        alliance.patch(path, "{\"level\":\"ADVANCED\"}", "\"4\"").then().statusCode(409);
        manager.postMatching(path + "/rejections", "{\"reason\":\"No people\"}", "\"4\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"));
        alliance.post(PATH, "{\"level\":\"SPECIALIZED\"}").then().statusCode(201);
        assertThat(level()).isEmpty();
    }

    @Test
    void postgresqlLetsAPartnerDecideNothing() {
        submitted();
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_ALLIANCE), partner);
        assertThatThrownBy(() -> database.transactionAs(
                        caller,
                        db -> db.execute("update specialization set status = 'AUDIT' where status = 'SUBMITTED'")))
                .hasMessageContaining("does not decide");
    }

    private String awardedWith(String renewalManager) {
        certify(renewalManager, "RENEWAL_MANAGER");
        String path = submitted();
        manager.postMatching(path + "/audits", "", "\"2\"").then().statusCode(201);
        List<String> keys = manager.get(path + "/criteria").path("audit.key");
        String findings =
                keys.stream().map(key -> "\"" + key + "\":{\"found\":true}").collect(Collectors.joining(","));
        manager.postMatching(path + "/findings", "{\"findings\":{" + findings + "}}", "\"3\"")
                .then()
                .statusCode(201);
        manager.postMatching(path + "/awards", "{\"until\":\"2099-12-31\"}", "\"4\"")
                .then()
                .statusCode(201)
                .body("awardedUntil", equalTo("2099-12-31"));
        return path;
    }

    private String submitted() {
        String path = drafted("""
                {"level":"SPECIALIZED","document":"https://partner.example/application","references":%s,
                 "people":[{"role":"EXECUTIVE_SPONSOR","person":"eva"}]}""".formatted(StoryRows.references(partner)));
        alliance.postMatching(path + "/submissions", "", "\"1\"").then().statusCode(201);
        return path;
    }

    private String drafted(String body) {
        return PATH
                + "/"
                + alliance.post(PATH, body).then().statusCode(201).extract().path("id");
    }

    private String certify(String person, String kind) {
        return "/certificates/"
                + manager.post("/certificates", certificate(person, kind))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String certificate(String person, String kind) {
        return "{\"partnerId\":\"%s\",\"person\":\"%s\",\"kind\":\"%s\",\"issuedOn\":\"2026-01-01\"}"
                .formatted(partner, person, kind);
    }

    private String etag(String path) {
        return manager.get(path).header("ETag");
    }

    private Optional<SpecializationLevel> level() {
        return database.readAs(Caller.service("test"), db -> Specializations.on(db, partner, Days.of(Instant.now())));
    }
}
