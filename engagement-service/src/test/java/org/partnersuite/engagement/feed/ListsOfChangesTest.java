package org.partnersuite.engagement.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Lists by which callers follow changes say up to which instant they are complete. */
@QuarkusTest
@Tag("XC-1")
@Tag("XC-2")
class ListsOfChangesTest {
    private final Api reader = Api.as("reader");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts?updatedAt.gte=2026-01-01T00:00:00Z",
                "/opportunities?sort=-updatedAt",
                "/activities?updatedAt.lte=2026-01-01T00:00:00Z",
                "/roadblocks?sort=updatedAt&fields=id"
            })
    void itIsBeforeNow(String path) {
        Instant instant =
                Instant.parse(reader.get(path).then().statusCode(200).extract().path("completeUpTo"));

        assertThat(instant).isBefore(Instant.now());
    }

    @Test
    void otherListsDoNotSayIt() {
        reader.get("/opportunities?sort=-createdAt&pageSize=1")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("completeUpTo")));
    }

    @Test
    void allPagesOfAReadingSayTheSame() {
        String account = Given.account();
        Given.opportunity(account, null);
        String second = Given.opportunity(account, null);
        String path = "/opportunities?sort=updatedAt&pageSize=1&accountId=" + account;
        JsonPath first = reader.get(path).then().statusCode(200).extract().jsonPath();

        reader.get(path + "&pageToken=" + first.getString("nextPageToken"))
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("completeUpTo", equalTo(first.getString("completeUpTo")));
    }

    @Test
    @Tag("XC-3")
    void aPartnerIsToldItToo() {
        UUID partner = Given.partner();
        String own = Given.opportunity(Given.account(), partner);

        String instant = Api.asPartner(partner)
                .get("/opportunities?updatedAt.gte=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.id", contains(own))
                .extract()
                .path("completeUpTo");
        assertThat(Instant.parse(instant)).isBefore(Instant.now());
    }
}
