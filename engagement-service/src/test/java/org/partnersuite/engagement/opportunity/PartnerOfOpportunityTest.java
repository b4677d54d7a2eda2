package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** A partner reads what names it: so it is one that there is, and it is not changed without a word. */
@QuarkusTest
@Tag("EN-6")
@Tag("XC-3")
class PartnerOfOpportunityTest {
    private static final String REASON = ",\"partnerReason\":\"The client chose another partner\"}";

    private final Api seller = Api.as("seller");
    private final UUID nobody = UUID.randomUUID();
    private String account = "";

    @Inject
    Database database;

    @BeforeEach
    void openAnAccount() {
        account = Given.account();
    }

    @Test
    void itIsOneThatThereIs() {
        String named = Given.body(account, Given.partner(), "").replaceFirst("\"partnerId\":\"[^\"]*\"", ofNobody());
        String id = Given.opportunity(account, null);
        for (var refused : List.of(
                seller.post("/opportunities", named),
                seller.put("/opportunities/by-external-id/crm/" + UUID.randomUUID(), named, null),
                seller.patch("/opportunities/" + id, "{" + ofNobody() + REASON, "\"1\""))) {
            refused.then()
                    .statusCode(422)
                    .body("code", equalTo("unknown_partner"))
                    .body("errors.pointer", contains("/partnerId"))
                    .body("errors.satisfiedBy.path", contains("/v1/partner-program/partners"));
        }
        seller.post("/opportunities/batch", "{\"items\":[" + named + "]}")
                .then()
                .body("results.problem.code", contains("unknown_partner"));
        Api.asPartner(nobody).get("/opportunities/" + id).then().statusCode(404);
    }

    @Test
    void whoIsToReadItIsNotChangedWithoutAReason() {
        UUID first = Given.partner();
        String id = Given.opportunity(account, first);
        UUID second = Given.partner();
        for (String silent : List.of("{\"partnerId\":\"" + second + "\"}", "{\"partnerId\":null,\"lines\":[]}")) {
            seller.patch("/opportunities/" + id, silent, "\"1\"")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/partnerReason"))
                    .body("errors.code", contains("required"));
        }
        Api.asPartner(first).get("/opportunities/" + id).then().statusCode(200);
        seller.patch("/opportunities/" + id, "{\"partnerId\":\"" + second + "\"" + REASON, "\"1\"")
                .then()
                .statusCode(200)
                .body("partnerId", equalTo(second.toString()))
                .body("partnerReason", nullValue());
        Api.asPartner(first).get("/opportunities/" + id).then().statusCode(404);
        Api.asPartner(second).get("/opportunities/" + id).then().statusCode(200);
    }

    @Test
    void aChangeOfPartnerIsInTheHistoryAndAnEvent() {
        String id = Given.opportunity(account, null);
        UUID partner = Given.partner();
        String change = "{\"partnerId\":\"" + partner + "\"" + REASON;
        seller.patch("/opportunities/" + id, change, "\"1\"").then().statusCode(200);
        seller.patch("/opportunities/" + id, change, "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        seller.get("/opportunities/" + id + "/history")
                .then()
                .body("items[1].by", equalTo("seller-user"))
                .body("items[1].changes.field", hasItems("partnerId", "partnerReason"));
        assertThat(emitted(id))
                .singleElement()
                .asString()
                .contains("\"to\":\"" + partner + "\"")
                .contains("another partner");
    }

    /** The survivor of a merge comes to the partner of the other, for the merge's reason. */
    @Test
    @Tag("EN-14")
    void aMergeTellsOfThePartnerThatTheSurvivorTakes() {
        String survivor = Given.opportunity(account, null);
        UUID partner = Given.partner();
        Given.merged(survivor, Given.opportunity(account, partner));
        assertThat(emitted(survivor))
                .singleElement()
                .asString()
                .contains(partner.toString())
                .contains("Twice");
    }

    private String ofNobody() {
        return "\"partnerId\":\"" + nobody + "\"";
    }

    private List<String> emitted(String id) {
        return database.readAs(
                Caller.service("test"),
                db -> db.createQuery("""
                        select convert_from(data, 'UTF8') from outbox
                        where topic = 'engagement.opportunity-partner-change.v1' and key = ?
                        """).bind(0, id).mapTo(String.class).list());
    }
}
