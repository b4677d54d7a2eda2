package org.partnersuite.partnerprogram;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.keys.KeyedCollection;

/** Collections that a system keeps by its own keys while people edit their items. */
@QuarkusTest
@Tag("XC-1")
class ByExternalIdApiTest {
    private static final String DEAL = """
            {"name":"Deal","status":"OPEN","partnerPortion":{"amount":"90.00","currency":"USD"}}""";

    private final Api system = Api.as("integration");

    private static KeyedCollection deals() {
        String deals = "/partners/" + Given.partner() + "/deals";
        return new KeyedCollection(
                deals,
                deals + "/by-id/",
                DEAL,
                "{\"client\":\"Northwind\",\"closeDate\":\"2026-11-30\"}",
                "client",
                "Northwind",
                "{\"client\":null}");
    }

    @Test
    void aPutKeepsWhatItDoesNotName() {
        deals().keepsWhatAPutDoesNotName(system, Api.as("partner-manager"));
    }

    @Test
    void aPatchNeedsNoVersionAndHonoursOne() {
        deals().isPatchedWithAndWithoutAVersion(system);
    }

    @Test
    void aGetHasTheVersionAndTheAddress() {
        deals().isReadByItsKey(system);
    }

    @Test
    void ifNoneMatchOnlyCreates() {
        deals().isOnlyCreatedOnDemand(system);
    }

    @Test
    void keysAreNormal() {
        deals().hasNormalKeys(system);
    }

    @Test
    @Tag("PP-16")
    void trainedPeopleAreKeptByTheKeysOfTheirSystem() {
        Api people = Api.as("partner-manager");
        trainedPeople().keepsWhatAPutDoesNotName(system, people);
        trainedPeople().isPatchedWithAndWithoutAVersion(system);
        trainedPeople().isReadByItsKey(system);
        trainedPeople().isOnlyCreatedOnDemand(system);
        trainedPeople().hasNormalKeys(system);
    }

    private static KeyedCollection trainedPeople() {
        return new KeyedCollection(
                "/trained-people",
                "/trained-people/",
                "{\"partnerId\":\"" + Given.partner() + "\",\"person\":\"" + UUID.randomUUID()
                        + "\",\"audience\":\"DELIVERY\",\"kind\":\"STANDARD\",\"completedOn\":\"2026-01-31\"}",
                "{\"validUntil\":\"2028-01-31\"}",
                "validUntil",
                "2028-01-31",
                "{\"validUntil\":null}");
    }

    @Test
    void aPartnerIsReadAndPatchedByItsKey() {
        String item = "/partners/by-external-id/crm/" + UUID.randomUUID();
        String terms = "{\"name\":\"Contoso\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"EMEA\"]}";
        system.get(item).then().statusCode(404);
        system.patch(item, "{\"name\":\"Contoso Inc\"}", null).then().statusCode(404);
        String id = system.putIfNoneMatch(item, terms, "*")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        system.putIfNoneMatch(item, terms, "*").then().statusCode(412);
        system.patch(item, "{\"name\":\"Contoso Inc\"}", null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("geographies", contains("EMEA"));
        system.patch(item, "{\"name\":\"Contoso\"}", "\"1\"").then().statusCode(412);
        system.patch(item, "{\"name\":\"Contoso\"}", "\"2\"").then().statusCode(200);
        system.get(item)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .header("Content-Location", equalTo(Api.BASE + "/partners/" + id));
        system.getIfNoneMatch(item, "\"3\"").then().statusCode(304);
    }

    @Test
    @Tag("PP-3")
    void theDealsOfAPartnerAreAlsoAtThePartnersKey() {
        UUID key = UUID.randomUUID();
        String partner = "/partners/by-external-id/crm/" + key;
        String deals = "/deals/by-partner-external-id/crm/" + key;
        String deal = deals + "/by-external-id/crm/" + UUID.randomUUID();
        system.put(deal, DEAL, null).then().statusCode(404);
        String id = system.put(
                        partner,
                        "{\"name\":\"Contoso\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"EMEA\"]}",
                        null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        system.put(deal, DEAL, null).then().statusCode(201).body("partnerId", equalTo(id));
        system.patch(deal, "{\"client\":\"Northwind\"}", null).then().statusCode(200);
        system.get(deal).then().statusCode(200).header("ETag", "\"2\"").body("client", equalTo("Northwind"));
        system.get(deals + "?client=Northwind").then().body("items.partnerId", contains(id));
        system.get("/partners/" + id + "/deals").then().body("items.client", contains("Northwind"));
        system.get("/deals/by-partner-external-id/crm/nobody").then().statusCode(404);
    }

    @Test
    @Tag("PP-3")
    void aBatchOfDealsKeepsWhatItsItemsDoNotName() {
        String deals = "/partners/" + Given.partner() + "/deals";
        String key = UUID.randomUUID().toString();
        String item = deals + "/by-external-id/crm/" + key;
        system.put(item, DEAL, null).then().statusCode(201);
        system.patch(item, "{\"client\":\"Northwind\"}", null).then().statusCode(200);
        system.post(
                        deals + "/batch",
                        "{\"items\":["
                                + DEAL.replaceFirst(
                                        "\\{", "{\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"},")
                                + "]}")
                .then()
                .statusCode(207)
                .body("results[0].status", equalTo(200))
                .body("results[0].etag", equalTo("\"2\""))
                .body("results[0].body.client", equalTo("Northwind"));
    }

    @Test
    @Tag("PP-3")
    void aDealOfAnotherPartnerIsNotFoundByItsKey() {
        String key = "/deals/by-external-id/crm/" + UUID.randomUUID();
        system.put("/partners/" + Given.partner() + key, DEAL, null).then().statusCode(201);
        String other = "/partners/" + Given.partner() + key;
        system.get(other).then().statusCode(404);
        system.patch(other, "{\"client\":\"Northwind\"}", null).then().statusCode(404);
    }
}
