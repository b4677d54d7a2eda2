package org.partnersuite.engagement.dealsupport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-9")
class DealSupportRequestsApiTest {
    private static final String PATH = "/deal-support-requests";

    private final Api seller = Api.as("seller");

    @Test
    void aRequestIsMadeOnAnOpportunityAtQualifyOrLater() {
        String opportunity = Given.opportunity();
        seller.post(PATH, GivenSupport.body(opportunity))
                .then()
                .statusCode(422)
                .body("errors.code", contains("qualify_or_later"))
                .body("errors[0].satisfiedBy.method", equalTo("POST"))
                .body(
                        "errors[0].satisfiedBy.path",
                        equalTo("/v1/engagement/opportunities/" + opportunity + "/stage-moves"));
        seller.move(opportunity, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        seller.post(PATH, GivenSupport.body(opportunity).replace("WATSONX_PILOT", "COFFEE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/help"));
        seller.post(PATH, GivenSupport.body(UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_opportunity"));
        String id = seller.post(PATH, GivenSupport.body(opportunity))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("NEW"))
                .body("holdsPlace", equalTo(false))
                .body("squadId", nullValue())
                .body("requestedBy", equalTo("seller-user"))
                .extract()
                .path("id");
        Api.as("reader")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("opportunityId", equalTo(opportunity))
                .body("help", equalTo("WATSONX_PILOT"))
                .body("desiredStart", equalTo("2026-12-28"));
        seller.move(opportunity, 2, "{\"to\":\"LOST\",\"lossReason\":\"PRICE\"}")
                .then()
                .statusCode(201);
        seller.post(PATH, GivenSupport.body(opportunity)).then().statusCode(422);
    }

    @Test
    void whatIsAskedForChangesByMergePatch() {
        String id = GivenSupport.request();
        seller.patch(PATH + "/" + id, "{\"note\":\"Two stores\",\"desiredStart\":\"2027-01-04\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("note", equalTo("Two stores"));
        seller.patch(PATH + "/" + id, "{\"note\":\"Two stores\"}", "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        seller.patch(PATH + "/" + id, "{\"note\":\"x\"}", "\"1\"").then().statusCode(412);
        seller.patch(PATH + "/" + id, "{\"opportunityId\":\"" + UUID.randomUUID() + "\"}", "\"2\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
        seller.get(PATH + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("requested", "revised"));
    }

    @Test
    void requestsAreListedByFilter() {
        String opportunity = GivenSupport.qualified(null);
        String first = GivenSupport.request(opportunity);
        String second = GivenSupport.request(opportunity);
        seller.get(PATH + "?opportunityId=" + opportunity + "&status=NEW,ASSIGNED&sort=createdAt")
                .then()
                .statusCode(200)
                .body("items.id", contains(first, second));
        seller.get(PATH + "?opportunityId=" + opportunity + "&desiredStart.gte=2026-12-29")
                .then()
                .body("items", hasSize(0));
        for (String sort : new String[] {"desiredStart", "-statusSince", "-createdAt", "updatedAt"}) {
            seller.get(PATH + "?offering=watsonx.ai&help=WATSONX_PILOT&requestedBy=seller-user&sort=" + sort)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aPartnerReadsThoseOnItsOpportunities() {
        UUID partner = UUID.randomUUID();
        String own = GivenSupport.request(GivenSupport.qualified(partner));
        String other = GivenSupport.request();
        Api api = Api.asPartner(partner);
        api.get(PATH).then().statusCode(200).body("items.id", contains(own));
        api.get(PATH + "/" + own).then().statusCode(200);
        api.get(PATH + "/" + other).then().statusCode(404);
        api.get(PATH + "/" + own + "/history").then().statusCode(403);
    }

    @Test
    void manyAreRequestedAtOnce() {
        String qualified = GivenSupport.qualified(null);
        seller.post(
                        PATH + "/batch",
                        "{\"items\":[" + GivenSupport.body(qualified) + "," + GivenSupport.body(Given.opportunity())
                                + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422));
    }

    @Test
    void helpIsServedAsCodesWithTheEngagementTypesItTakes() {
        seller.get("/reference-data/deal-support-help")
                .then()
                .statusCode(200)
                .body("values.find { it.code == 'WATSONX_PILOT' }.name", equalTo("watsonx pilot"))
                .body("values.find { it.code == 'WATSONX_PILOT' }.takes", contains("PROOF_OF_VALUE", "MVP"));
    }

    @Test
    void aSquadThatDoesNotFitIntoTheTeamIsNotAssigned() {
        String opportunity = GivenSupport.qualified(null);
        String full = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "{\"person\":\"p" + i + "\",\"role\":\"BTS\"}")
                .collect(Collectors.joining(","));
        Api.as("seller")
                .patch("/opportunities/" + opportunity, "{\"team\":[" + full + "]}", "\"2\"")
                .then()
                .statusCode(200);
        String id = GivenSupport.request(opportunity);
        GivenSupport.assign(id, 1, GivenSupport.squad(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("team_full"))
                .body("errors.satisfiedBy.path", contains("/v1/engagement/opportunities/" + opportunity));
        Api.as("reader").get("/deal-support-requests/" + id).then().body("status", equalTo("NEW"));
    }
}
