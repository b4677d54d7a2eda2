package org.partnersuite.engagement.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Whoever mirrors by lists learns of merges: of opportunities and accounts alike. */
@QuarkusTest
@Tag("EN-14")
@Tag("XC-1")
class MergedListsTest {
    private final Api lead = Api.as("technical-lead");
    private String account = "";
    private String source = "";

    /** A survivor O0 and O1, which was merged into it; both of one source. */
    private record Pair(String survivor, String merged, String before) {}

    @BeforeEach
    void aSourceOfItsOwn() {
        account = Given.account();
        source = UUID.randomUUID().toString();
    }

    private Pair merged(String kind) {
        String survivor = created(kind, "O0");
        String merged = created(kind, "O1");
        String before = lead.get("/" + kind + "/" + merged).path("updatedAt");
        lead.postMatching("/" + kind + "/" + survivor + "/merges", Given.merge(merged, 1, ""), "\"1\"")
                .then()
                .statusCode(201);
        return new Pair(survivor, merged, before);
    }

    private String created(String kind, String key) {
        String body = kind.equals("accounts") ? "{\"name\":\"Acme\"}" : Given.body(account, null, "");
        return lead.put("/" + kind + "/by-external-id/" + source + "/" + key, body, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void theSurvivorNamesWhatItHoldsInListsAndAlone(String kind) {
        Pair pair = merged(kind);
        lead.get("/" + kind + "?externalSource=" + source + "&updatedAt.gte=" + pair.before())
                .then()
                .body("items.id", contains(pair.survivor()))
                .body("items[0].mergedIds", contains(pair.merged()))
                .body("items[0].mergedExternalIds", contains(Map.of("source", source, "id", "O1")))
                .body("items[0].mergedInto", nullValue());
        lead.get("/" + kind + "/" + pair.survivor()).then().body("mergedIds", contains(pair.merged()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void mergedRecordsAreListedOnDemandAndNameTheirSurvivor(String kind) {
        Pair pair = merged(kind);
        String list = "/" + kind + "?externalSource=" + source + "&includeMerged=true";
        for (String query : List.of("&updatedAt.gte=" + pair.before(), "&sort=updatedAt", "&sort=-createdAt", "")) {
            lead.get(list + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", containsInAnyOrder(pair.survivor(), pair.merged()))
                    .body("items.find { it.id == '" + pair.merged() + "' }.mergedInto", is(pair.survivor()))
                    .body("items.find { it.id == '" + pair.merged() + "' }.version", is(2));
        }
        String next = lead.get(list + "&sort=createdAt&pageSize=1&includeTotal=true")
                .then()
                .body("items.id", contains(pair.survivor()))
                .body("total.count", is(2))
                .extract()
                .path("nextPageToken");
        lead.get(list + "&sort=createdAt&pageSize=1&pageToken=" + next)
                .then()
                .body("items.id", contains(pair.merged()))
                .body("nextPageToken", nullValue());
        lead.get("/" + kind + "?externalSource=" + source + "&sort=createdAt&pageSize=1&pageToken=" + next)
                .then()
                .statusCode(400);
        lead.get("/" + kind + "?includeMerged=yes").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void theExternalIdOfAMergedRecordFindsItsSurvivorAsThePathDoes(String kind) {
        Pair pair = merged(kind);
        for (String query :
                List.of("?externalId=O1&externalSource=" + source, "?externalId=O0,O1&externalSource=" + source)) {
            lead.get("/" + kind + query).then().body("items.id", contains(pair.survivor()));
        }
        lead.get("/" + kind + "?externalId=O1&includeMerged=true&externalSource=" + source)
                .then()
                .body("items.id", containsInAnyOrder(pair.survivor(), pair.merged()));
        lead.get("/" + kind + "?externalId=O1&externalSource=other-" + source)
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void theSurvivorMayTakeTheExternalIdOfTheMergedRecord(String kind) {
        Pair pair = merged(kind);
        String stranger = created(kind, "O2");
        String wanted = "{\"externalId\":{\"source\":\"" + source + "\",\"id\":\"O1\"}}";
        lead.patch("/" + kind + "/" + stranger, wanted, "\"1\"")
                .then()
                .statusCode(409)
                .body("code", is("external_id_taken"));
        lead.patch("/" + kind + "/" + pair.survivor(), wanted, "\"2\"")
                .then()
                .statusCode(200)
                .body("externalId.id", is("O1"))
                .body("mergedExternalIds.id", contains("O0"));
        for (String key : List.of("O0", "O1")) {
            lead.get("/" + kind + "/by-external-id/" + source + "/" + key)
                    .then()
                    .body("id", is(pair.survivor()));
        }
        lead.get("/" + kind + "/" + pair.survivor()).then().body("mergedExternalIds.id", contains("O0"));
    }
}
