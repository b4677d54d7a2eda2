package org.partnersuite.customersuccess.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;

@QuarkusTest
@Tag("CS-2")
class CustomersApiTest {
    private final Api api = Api.as("customer-success");

    @Test
    void createdCustomerIsReadListedAndPatched() {
        String name = "Initech " + UUID.randomUUID();
        var created = api.post("/customers", "{\"name\":\"" + name + "\"}");
        created.then().statusCode(201).header("ETag", "\"1\"").body("name", equalTo(name));
        String path = "/customers/" + created.path("id");

        api.get(path).then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo(name));
        api.getIfNoneMatch(path, "\"1\"").then().statusCode(304);
        Api.as("reader")
                .get("/customers?name.prefix=" + name)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));

        api.patch(path, "{\"name\":\"Renamed\"}", null).then().statusCode(428);
        api.patch(path, "{\"name\":\"Renamed\"}", "\"7\"").then().statusCode(412);
        api.patch(path, "{\"name\":\"Renamed\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        api.patch(path, "{\"name\":\"Renamed\"}", "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"Umbrella\"}";
        String first = api.post("/customers", body, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        api.post("/customers", body, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
        api.post("/customers", "{\"name\":\"Other\"}", key).then().statusCode(422);
    }

    @Test
    void aTakenExternalIdNamesWhoHasIt() {
        String body = "{\"name\":\"Hooli\",\"externalId\":{\"source\":\"crm\",\"id\":\"" + UUID.randomUUID() + "\"}}";
        String first =
                api.post("/customers", body).then().statusCode(201).extract().path("id");

        api.post("/customers", body)
                .then()
                .statusCode(409)
                .body("code", equalTo("customer_exists"))
                .body("existingId", equalTo(first));
    }

    @Test
    void upsertCreatesThenReplacesThenLeavesAsIs() {
        String path = "/customers/by-external-id/crm/" + UUID.randomUUID();

        api.put(path, "{\"name\":\"Acme\"}", null).then().statusCode(201).header("ETag", "\"1\"");
        api.put(path, "{\"name\":\"Acme Inc\"}", null).then().statusCode(200).header("ETag", "\"2\"");
        api.put(path, "{\"name\":\"Acme Inc\"}", null).then().statusCode(200).header("ETag", "\"2\"");
        api.put(path, "{\"name\":\"Acme\"}", "\"1\"").then().statusCode(412);
    }

    @Test
    void aBatchAnswersEachItemAndAtomicDoesAllOrNone() {
        String good = "{\"name\":\"Batch " + UUID.randomUUID() + "\"}";
        String body = "{\"items\":[" + good + ",{\"name\":\"\",\"colour\":\"red\"},{},{\"accountId\":\""
                + UUID.randomUUID() + "\"}]}";

        api.post("/customers/batch", body)
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 400, 422, 422))
                .body("results[0].body.id", notNullValue())
                .body("results[1].problem.errors.code", hasItem("unknown_field"))
                .body("results[3].problem.errors.code", contains("unknown_account"));
        api.post("/customers/batch?atomic=true", body).then().statusCode(422).body("code", equalTo("batch_refused"));
    }

    @Test
    void onlySomeRolesWrite() {
        Api.as("reader").post("/customers", "{\"name\":\"No\"}").then().statusCode(403);
        new Api("nonsense").get("/customers").then().statusCode(401);
        api.get("/customers/" + UUID.randomUUID()).then().statusCode(404);
    }
}
