package org.partnersuite.engagement.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Database;

/** A client is called what it is called. */
@QuarkusTest
@Tag("EN-2")
class NamesInAllScriptsTest {
    private final Api seller = Api.as("seller");

    static final List<String> NAMES = List.of(
            "Société Générale d'Électricité",
            "Řeřicha & Žluťoučký kůň",
            "Ηλεκτρική Εταιρεία",
            "Газпромнефть",
            "株式会社日本技術",
            "대한민국 기술",
            "شركة التقنية",
            "חברת טכנולוגיה",
            "บริษัทเทคโนโลยี",
            "भारतीय प्रौद्योगिकी",
            "Łódź, \"quoted\" \\ back, {braces} 100% _under",
            "🚀 Rockets 👩‍👩‍👧",
            "İstanbul ıssız",
            "ﬁne ligature");

    @Inject
    Database database;

    @ParameterizedTest
    @FieldSource("NAMES")
    @Tag("EN-6")
    @Tag("EN-14")
    void aDealsNameIsTheSameInItsAnswerListHistoryAndEvent(String name) throws IOException {
        String account = Given.account();
        String id = seller.post("/opportunities", Given.body(account, null, "").replace("Talent assistant", "Before"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.patch("/opportunities/" + id, body(name), "\"1\"")
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
        String beginning = name.substring(0, name.offsetByCodePoints(0, 2));
        seller.get("/opportunities?accountId=" + account + "&name.prefix=" + encoded(beginning))
                .then()
                .statusCode(200)
                .body("items.name", contains(name));
        seller.get("/opportunities/" + id + "/history").then().body("items[1].changes[0].to", equalTo(name));
        byte[] emitted = database.readAs(
                Caller.service("test"), db -> db.createQuery("select data from outbox where event_id = :event")
                        .bind("event", id + ":2")
                        .map((row, context) -> row.getBytes("data"))
                        .one());
        assertThat(Json.mapper().readTree(emitted).get("name").textValue()).isEqualTo(name);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aNameComesBackAsItWasSentAndIsFoundByItselfAndByItsBeginning(String name) {
        String id = seller.post("/accounts", body(name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.get("/accounts/" + id).then().statusCode(200).body("name", equalTo(name));
        String beginning = name.substring(0, name.offsetByCodePoints(0, 2));
        seller.get("/accounts?pageSize=500&name="
                        + encoded(name.replace("\\", "\\\\").replace(",", "\\,")))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        seller.get("/accounts?pageSize=500&name.prefix=" + encoded(beginning))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    private static String body(String name) {
        return new String(Json.write(Map.of("name", name)), StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
