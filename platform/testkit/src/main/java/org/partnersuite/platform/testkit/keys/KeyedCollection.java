package org.partnersuite.platform.testkit.keys;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.UUID;
import org.partnersuite.platform.testkit.ApiClient;

/**
 * A collection whose items a system keeps by their external ids, while people edit them.
 *
 * @param path of the collection
 * @param address of an item below the collection, with a slash at its end
 * @param body that a PUT sends every night
 * @param entered a merge patch of optional fields that the body does not name
 * @param field one of these fields, as a path into the response
 * @param value of the field
 * @param cleared a merge patch that removes the field
 */
public record KeyedCollection(
        String path, String address, String body, String entered, String field, Object value, String cleared) {

    /** A PUT keeps what people entered and it does not name. */
    public void keepsWhatAPutDoesNotName(ApiClient system, ApiClient person) {
        String item = item();
        system.put(item, body, null).then().statusCode(201).header("ETag", "\"1\"");
        person.patch(item, entered, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        system.put(item, body, null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(field, equalTo(value));
        system.put(item, body, "\"1\"").then().statusCode(412).body("code", equalTo("stale"));
        system.get(item).then().statusCode(200).body(field, equalTo(value));
    }

    /** A PATCH is of the current state, unless it names a version. */
    public void isPatchedWithAndWithoutAVersion(ApiClient system) {
        String item = item();
        system.patch(item, entered, null).then().statusCode(404);
        system.put(item, body, null).then().statusCode(201);
        system.patch(item, entered, null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(field, equalTo(value));
        system.patch(item, entered, null).then().statusCode(200).header("ETag", "\"2\"");
        system.patch(item, cleared, "\"1\"").then().statusCode(412).body("code", equalTo("stale"));
        system.patch(item, cleared, "2").then().statusCode(400);
        system.patch(item, cleared, "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body(field, nullValue());
        system.patch(item, "{\"colour\":\"red\"}", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/colour"));
    }

    /** A GET by the key is as one by the id. */
    public void isReadByItsKey(ApiClient system) {
        String item = item();
        system.get(item).then().statusCode(404);
        Response created = system.put(item, body, null);
        String id = created.then().statusCode(201).extract().path("id");
        system.get(item)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Content-Location", endsWith(address + id))
                .body("id", equalTo(id));
        system.getIfNoneMatch(item, "\"1\"")
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .header("Content-Location", containsString(id));
    }

    /** {@code If-None-Match: *} creates and never changes. */
    public void isOnlyCreatedOnDemand(ApiClient system) {
        String item = item();
        system.putIfNoneMatch(item, body, "*").then().statusCode(201);
        system.putIfNoneMatch(item, body, "*").then().statusCode(412).body("code", equalTo("already_exists"));
        system.get(item).then().header("ETag", "\"1\"");
        system.put(item(), body, "\"1\"").then().statusCode(412).body("code", equalTo("stale"));
    }

    /** Space around a key, be it visible or not, is no part of it, and control characters are refused. */
    public void hasNormalKeys(ApiClient client) {
        ApiClient system = client.asWritten();
        String key = UUID.randomUUID().toString();
        String id = system.put(path + "/by-external-id/crm/%20" + key + "%C2%A0", body, null)
                .then()
                .statusCode(201)
                .body("externalId.id", equalTo(key))
                .extract()
                .path("id");
        String spaced = path + "/by-external-id/%20crm/" + key + "%E2%80%8B";
        system.get(spaced).then().statusCode(200).body("id", equalTo(id));
        system.patch(spaced, entered, null).then().statusCode(200).body("id", equalTo(id));
        for (String broken : new String[] {"%20", "a%0Ab", "x".repeat(201)}) {
            String refused = path + "/by-external-id/crm/" + broken;
            system.get(refused).then().statusCode(400).body("errors.pointer[0]", equalTo("externalId"));
            system.patch(refused, entered, null).then().statusCode(400);
            system.put(refused, body, null).then().statusCode(400);
        }
    }

    private String item() {
        return path + "/by-external-id/crm/" + UUID.randomUUID();
    }

    @Override
    public String toString() {
        return path;
    }
}
