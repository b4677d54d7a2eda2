package org.partnersuite.partnerprogram.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;

/** A partner that has all that SILVER requires is invited, signs and participates. */
@QuarkusTest
@Tag("PP-2")
class JoiningApiTest {
    private final Api manager = Api.as("partner-manager");
    private UUID partner = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void isAProspect() {
        partner = Given.partner();
        path = "/partners/" + partner;
    }

    @Test
    void theCriteriaOfTheTierAreShownEachMetOrShort() {
        manager.get(path + "/criteria")
                .then()
                .statusCode(200)
                .body("tier", equalTo("SILVER"))
                .body("met", equalTo(false))
                .body("criteria.find { it.key == 'AGGREGATE_TCV' }.shortBy", equalTo("8000000.00"))
                .body("criteria.find { it.key == 'PEOPLE_TRAINED' }.outcome", equalTo("SHORT"))
                .body("criteria.find { it.key == 'EXECUTIVE_SPONSOR' }.outcome", equalTo("RECOMMENDED_NOT_MET"));
        has("/contacts", "\"name\":\"Ana\",\"roles\":[\"EXECUTIVE_SPONSOR\"]");
        manager.get(path + "/criteria?tier=GOLD&date=" + today())
                .then()
                .body("tier", equalTo("GOLD"))
                .body("criteria.find { it.key == 'EXECUTIVE_SPONSOR' }.outcome", equalTo("MET"))
                .body("criteria.find { it.key == 'EXECUTIVE_SPONSOR' }.rows", hasSize(1));
        manager.get(path + "/criteria?tier=OPPORTUNISTIC").then().body("criteria", empty());
        manager.get(path + "/criteria?date=2020-01-01").then().statusCode(422).body("code", equalTo("no_edition"));
        Api.asPartner(partner).get(path + "/criteria").then().statusCode(200);
        Api.asPartner(Given.partner()).get(path + "/criteria").then().statusCode(404);
    }

    @Test
    void whoHasAllButTheAgreementIsInvitedAndJoinsWithIt() {
        qualify();
        manager.get(path + "/criteria")
                .then()
                .body("criteria.findAll { it.outcome == 'SHORT' }.key", contains("PROGRAM_AGREEMENT"));
        move(1, "{\"to\":\"INVITED\",\"reason\":\"It qualifies\"}", 201);
        move(2, "{\"to\":\"PARTICIPATING\",\"reason\":\"It wants to\"}", 422);
        has("/agreements", "\"kind\":\"PROGRAM\",\"signedOn\":\"2026-01-31\"");
        move(2, "{\"to\":\"PARTICIPATING\",\"reason\":\"It signed\"}", 201);
        manager.get(path + "/transitions/by-number/2").then().body("agreementSignedOn", equalTo("2026-01-31"));
        manager.get(path + "/criteria").then().body("met", equalTo(true));
    }

    @Test
    void theSignatureOfTheTransitionIsTheAgreement() {
        move(1, "{\"to\":\"INVITED\",\"reason\":\"It is about to qualify\"," + Given.EXCEPTION + "}", 201);
        move(2, "{\"to\":\"PARTICIPATING\",\"reason\":\"It signed\",\"agreementSignedOn\":\"2026-01-31\"}", 201);
        manager.get("/agreements?partnerId=" + partner)
                .then()
                .body("items.kind", contains("PROGRAM"))
                .body("items.from", contains("2026-01-31"));
        move(3, "{\"to\":\"SUSPENDED\",\"reason\":\"A dispute\"}", 201);
        move(4, "{\"to\":\"PARTICIPATING\",\"reason\":\"Settled\"}", 201);
        manager.get("/agreements?partnerId=" + partner).then().body("items", hasSize(1));
    }

    @Test
    void anExceptionIsApprovedByAnotherPersonAndOnlyInvites() {
        String self = "\"exception\":{\"approvedBy\":\"partner-manager-user\",\"reason\":\"I say so\"}";
        manager.postMatching(path + "/transitions", "{\"to\":\"INVITED\",\"reason\":\"x\"," + self + "}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("other_person"))
                .body("errors.pointer", contains("/exception/approvedBy"));
        move(1, "{\"to\":\"INVITED\",\"reason\":\"x\"," + Given.EXCEPTION + "}", 201);
        manager.postMatching(
                        path + "/transitions",
                        "{\"to\":\"PROSPECT\",\"reason\":\"x\"," + Given.EXCEPTION + "}",
                        "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("exception"));
        manager.get(path + "/transitions/by-number/1").then().body("exception.approvedBy", equalTo("eve"));
    }

    private void qualify() {
        Given.deal(partner, "OPEN", today().toString(), "8000000");
        has("/standard-offerings", "\"name\":\"Detection\",\"holds\":[\"MANAGED_SERVICES\"],\"worldwide\":true");
        for (int i = 1; i <= 5; i++) {
            has(
                    "/trained-people",
                    "\"person\":\"p%d\",\"audience\":\"DELIVERY\",\"kind\":\"STANDARD\",\"completedOn\":\"2026-01-31\""
                            .formatted(i));
        }
        has("/contacts", "\"name\":\"Tom\",\"roles\":[\"TECHNICAL_RESOURCE\"]");
        has("/registration-programs", "\"name\":\"Deal desk\"");
        has("/integrations", "\"product\":\"CLOUD_PAK_FOR_SECURITY\"");
        has("/training-offers", "\"name\":\"Academy\",\"purpose\":\"OFFERING\",\"free\":true,\"unlimited\":true");
        for (String kind : new String[] {"PROCUREMENT", "NON_DISCLOSURE", "DATA_PRIVACY", "FRAMEWORK_SPONSORSHIP"}) {
            has("/agreements", "\"kind\":\"" + kind + "\",\"signedOn\":\"2026-01-02\"");
        }
    }

    private void has(String collection, String fields) {
        manager.post(collection, "{\"partnerId\":\"" + partner + "\"," + fields + "}")
                .then()
                .statusCode(201);
    }

    private void move(int version, String body, int status) {
        manager.postMatching(path + "/transitions", body, "\"" + version + "\"")
                .then()
                .statusCode(status);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
