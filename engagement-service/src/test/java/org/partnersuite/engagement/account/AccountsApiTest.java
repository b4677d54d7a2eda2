package org.partnersuite.engagement.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-2")
class AccountsApiTest {
    private final Api seller = Api.as("seller");

    @Test
    void anAccountIsCreatedReadAndKnownByItsEtag() {
        String id = Given.account();
        String etag = seller.get("/accounts/" + id)
                .then()
                .statusCode(200)
                .body("market", equalTo("East"))
                .body("version", equalTo(1))
                .extract()
                .header("ETag");
        seller.getIfNoneMatch("/accounts/" + id, etag).then().statusCode(304);
    }

    @Test
    void aPatchChangesWhatItNamesAndRemovesWhatIsNull() {
        String id = Given.account();
        seller.patch("/accounts/" + id, "{\"market\":\"East\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        seller.patch("/accounts/" + id, "{\"market\":\"West\",\"geography\":null}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("market", equalTo("West"))
                .body("geography", nullValue())
                .body("name", equalTo("Cancity"));
        seller.patch("/accounts/" + id, "{\"market\":\"North\"}", "\"1\"")
                .then()
                .statusCode(412);
        seller.patch("/accounts/" + id, "{\"market\":\"North\"}", null).then().statusCode(428);
        seller.patch("/accounts/" + id, "{\"version\":9}", "\"2\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/version"));
    }

    @Test
    void anUpsertCreatesThenReplacesAndAConflictNamesWhoHasTheId() {
        String key = UUID.randomUUID().toString();
        String path = "/accounts/by-external-id/crm/" + key;
        String id = seller.put(path, "{\"name\":\"Betatech\"}", null)
                .then()
                .statusCode(201)
                .body("externalId.id", equalTo(key))
                .extract()
                .path("id");
        seller.put(path, "{\"name\":\"Betatech\"}", null)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(1));
        seller.put(path, "{\"name\":\"Betatech Inc\"}", null)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        seller.put(path, "{\"name\":\"Other\"}", "\"1\"").then().statusCode(412);
        seller.post("/accounts", "{\"name\":\"Twin\",\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}}")
                .then()
                .statusCode(409)
                .body("existingId", equalTo(id));
        seller.get("/accounts?externalId=" + key).then().body("items.id", contains(id));
    }

    @Test
    void aBatchAnswersEachItemInItsOrder() {
        seller.post("/accounts/batch", "{\"items\":[{\"name\":\"One\"},{\"name\":\"\"},{\"name\":\"Three\"}]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 400, 201))
                .body("results[0].body.name", equalTo("One"));
        seller.post("/accounts/batch?atomic=true", "{\"items\":[{\"name\":\"One\"},{\"name\":\"\"}]}")
                .then()
                .statusCode(422);
    }

    @Test
    void accountsAreFoundByFilterAndPagedByName() {
        String owner = "owner-" + UUID.randomUUID();
        for (String name : new String[] {"C", "A", "B"}) {
            seller.post("/accounts", "{\"name\":\"" + name + "\",\"owner\":\"" + owner + "\"}")
                    .then()
                    .statusCode(201);
        }
        String next = seller.get("/accounts?pageSize=2&owner=" + owner)
                .then()
                .statusCode(200)
                .body("items.name", contains("A", "B"))
                .extract()
                .path("nextPageToken");
        seller.get("/accounts?pageSize=2&owner=" + owner + "&pageToken=" + next)
                .then()
                .body("items.name", contains("C"))
                .body("nextPageToken", nullValue());
        seller.get("/accounts?owner=" + owner + "&sort=-name&fields=name&includeTotal=true")
                .then()
                .body("items.name", contains("C", "B", "A"))
                .body("items[0].id", nullValue())
                .body("total.count", equalTo(3));
    }

    @Test
    @Tag("EN-14")
    void theHistoryTellsWhoChangedWhatFromWhatToWhat() {
        String id = Given.account();
        Api.as("admin")
                .patch("/accounts/" + id, "{\"market\":\"West\"}", "\"1\"")
                .then()
                .statusCode(200);
        seller.get("/accounts/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].action", equalTo("opened"))
                .body("items[0].changes.field", hasItems("name", "market"))
                .body("items[1].by", equalTo("admin-user"))
                .body("items[1].at", notNullValue())
                .body("items[1].changes", hasSize(1))
                .body("items[1].changes[0].field", equalTo("market"))
                .body("items[1].changes[0].from", equalTo("East"))
                .body("items[1].changes[0].to", equalTo("West"));
    }
}
