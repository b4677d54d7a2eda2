package org.partnersuite.engagement.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.dealsupport.GivenSupport;

/** All that hung on a merged opportunity is its survivor's, once, whichever of the two ids a caller knows. */
@QuarkusTest
@Tag("EN-14")
class MergedBelongingsTest {
    private final Api lead = Api.as("technical-lead");
    private String survivor = "";
    private String merged = "";
    private Map<String, String> belongings = Map.of();

    @BeforeEach
    void twins() {
        String account = Given.account();
        survivor = Given.opportunity(account, null);
        merged = Given.opportunity(account, null);
        lead.move(merged, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        belongings = Map.of(
                "activities", Given.activity(merged, ""),
                "roadblocks", Given.roadblock(merged),
                "deal-support-requests", GivenSupport.request(merged),
                "transition-documents", created("/transition-documents", """
                        {"accountId":"%s","opportunityId":"%s"}
                        """.formatted(account, merged)),
                "engagements", created("/engagements", """
                        {"accountId":"%s","title":"Answers","tdp":"Assistant platform","owner":"jane",
                         "opportunityIds":["%s","%s"]}
                        """.formatted(account, survivor, merged)));
        lead.postMatching("/opportunities/" + survivor + "/merges", Given.merge(merged, 2, ""), "\"1\"")
                .then()
                .statusCode(201);
    }

    @Test
    void eachKindIsFoundByEitherIdAndOnce() {
        belongings.forEach((kind, id) -> {
            for (String known : List.of(survivor, merged, survivor + "," + merged)) {
                lead.get("/" + kind + "?opportunityId=" + known + "&includeTotal=true")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(id))
                        .body("total.count", is(1));
            }
        });
        for (String path : List.of("/activities", "/engagements")) {
            for (String known : List.of(survivor, merged)) {
                lead.get("/opportunities/" + known + path)
                        .then()
                        .body("items.id", contains(belongings.get(path.substring(1))));
            }
        }
    }

    @Test
    void eachNamesTheSurvivorAndSaysSoInItsHistory() {
        belongings.forEach((kind, id) -> {
            String member = kind.equals("engagements") ? "opportunityIds[0]" : "opportunityId";
            lead.get("/" + kind + "/" + id)
                    .then()
                    .body(member, equalTo(survivor))
                    .body("version", is(2));
            List<List<String>> fields =
                    lead.get("/" + kind + "/" + id + "/history").path("items.changes.field");
            assertThat(fields).as(kind).hasSize(2);
            assertThat(fields.getLast()).anyMatch(field -> field.startsWith("opportunityId"));
        });
        lead.get("/engagements/" + belongings.get("engagements")).then().body("opportunityIds", contains(survivor));
    }

    @Test
    void whatIsAskedOfTheMergedOneIsAnsweredOfTheSurvivor() {
        for (String path :
                List.of("/stage-moves", "/stage-criteria", "/requirements", "/likely-duplicates", "/merges")) {
            assertThat(lead.get("/opportunities/" + merged + path)
                            .jsonPath()
                            .getMap("")
                            .keySet())
                    .as(path)
                    .isEqualTo(lead.get("/opportunities/" + survivor + path)
                            .jsonPath()
                            .getMap("")
                            .keySet());
        }
        lead.get("/opportunities/" + merged + "/stage-moves").then().body("items", hasSize(1));
        lead.get("/opportunities/" + merged + "/stage-moves/by-number/2").then().statusCode(404);
        lead.get("/opportunities/" + merged + "/requirements")
                .then()
                .body("opportunityId", equalTo(survivor))
                .body("requirements.find { it.key == 'CLIENT_BRIEFING' }.state", equalTo("MISSING"));
    }

    /** In a year whose roadblocks no other test counts. */
    @Test
    void figuresCountItOnce() {
        String moment = "1984-05-06T07:08:09Z";
        lead.patch("/roadblocks/" + belongings.get("roadblocks"), "{\"raisedAt\":\"" + moment + "\"}", "\"2\"")
                .then()
                .statusCode(200);
        lead.get("/roadblocks/summary?by=category&raisedAt.gte=" + moment + "&raisedAt.lte=" + moment)
                .then()
                .body("items.open.count", contains(1));
    }

    @Test
    void newWorkOnTheMergedOneIsRefusedAndNamesTheSurvivor() {
        for (Map.Entry<String, String> work : Map.of(
                        "/roadblocks",
                        "{\"opportunityId\":\"%s\",\"category\":\"DATA\",\"severity\":\"HIGH\",\"description\":\"No\"}",
                        "/deal-support-requests",
                        GivenSupport.body("%s"),
                        "/activities",
                        "{\"opportunityId\":\"%s\",\"type\":\"CLIENT_BRIEFING\",\"subject\":\"B\",\"source\":\"TECH_SALES\","
                                + "\"technicalSeller\":\"joe\"}")
                .entrySet()) {
            lead.post(work.getKey(), work.getValue().formatted(merged))
                    .then()
                    .statusCode(409)
                    .body("existingId", equalTo(survivor));
        }
    }

    @Test
    void theSurvivorTakesTheInitiativeAndThePartnerThatItLacks() {
        String account = Given.account();
        String initiative = Given.initiative(account);
        UUID partner = UUID.randomUUID();
        String kept = Given.opportunity(account, null);
        String other =
                created("/opportunities", Given.body(account, partner, ",\"initiativeId\":\"" + initiative + "\""));
        Given.merged(kept, other);
        lead.get("/opportunities/" + kept)
                .then()
                .body("initiativeId", equalTo(initiative))
                .body("partnerId", equalTo(partner.toString()));
        lead.get("/opportunities?initiativeId=" + initiative).then().body("items.id", contains(kept));
        lead.get("/opportunities?partnerId=" + partner).then().body("items.id", contains(kept));
        for (String known : List.of(kept, other)) {
            Api.asPartner(partner)
                    .get("/opportunities/" + known)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(kept));
        }
        String nobodys = Given.opportunity(account, null);
        String own = Given.opportunity(account, partner);
        Given.merged(own, nobodys);
        lead.get("/opportunities/" + nobodys).then().body("partnerId", equalTo(partner.toString()));
        lead.get("/opportunities?accountId=" + account).then().body("items.id", containsInAnyOrder(kept, own));
    }

    private String created(String path, String body) {
        return lead.post(path, body).then().statusCode(201).extract().path("id");
    }
}
