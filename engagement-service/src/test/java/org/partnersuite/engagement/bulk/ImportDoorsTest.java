package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.doors.Doors;

/** What a single call refuses, a batch and an import refuse, and say so alike. */
@QuarkusTest
@Tag("EN-13")
@Tag("XC-1")
@Tag("XC-6")
class ImportDoorsTest {
    private static final List<String> DAYS =
            List.of("1969-12-31", "2101-01-01", "9999-12-31", "+10000-01-01", "2026-02-30", "soon");
    private static final List<String> TEXTS = List.of("x".repeat(2001), "a\u0007", "\u202ea", "\u0085");
    private static final List<String> AMOUNTS = List.of("1000000000000000", "0.00001", "1E+1000000", "-1", "1,5");
    private static final Set<String> OF_LINES = Set.of("offering", "family", "quantity", "termMonths");
    private static final Set<String> AMOUNTS_OF_LINES = Set.of("amount", "partnerPortion", "valueAddPortion");

    private final Api api = Api.as("integration");

    @Test
    void accountsAreRefusedAlike() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String text : TEXTS) {
            for (String column : List.of("name", "geography", "market", "industry", "segment", "owner")) {
                rows.add(row(Map.of("name", "Cancity"), column, text));
            }
        }
        rows.add(row(Map.of("name", "Cancity"), "externalId", "x".repeat(201)));
        rows.add(row(Map.of("name", "Cancity"), "externalId", "a\nb"));
        new Doors(
                        api,
                        "accounts",
                        "/accounts/batch",
                        ImportDoorsTest::body,
                        row -> api.post("/accounts", body(row).toString()))
                .assertRefuseAlike(rows);
    }

    @Test
    void opportunitiesAreRefusedAlike() {
        String key = UUID.randomUUID().toString();
        String account = api.post(
                        "/accounts",
                        "{\"name\":\"Doors\",\"externalId\":{\"source\":\"doors\",\"id\":\"" + key + "\"}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String day : DAYS) {
            rows.add(opportunity(key, "engagedOn", day));
            rows.add(opportunity(key, "closeDate", day));
        }
        rows.add(opportunity(key, "engagedOn", "2099-01-01"));
        for (String text : TEXTS) {
            for (String column : List.of("name", "geography", "market", "owner", "sponsor", "offering", "family")) {
                rows.add(opportunity(key, column, text));
            }
        }
        for (String amount : AMOUNTS) {
            rows.add(opportunity(key, "amount", amount));
        }
        rows.add(opportunity(key, "partnerPortion", "1"));
        for (String quantity : List.of("0", "-1", "1000000001", "99999999999999999999")) {
            rows.add(opportunity(key, "quantity", quantity));
        }
        for (String term : List.of("0", "-1", "601", "99999999999999999999")) {
            rows.add(opportunity(key, "termMonths", term));
        }
        rows.add(opportunity(key, "currency", "usd"));
        rows.add(opportunity(key, "currency", "EURO"));
        rows.add(opportunity(key, "partnerId", "1-1-1-1-1"));
        rows.add(opportunity(key, "origin", "FAX"));
        rows.add(opportunity(key, "externalId", "x".repeat(201)));
        new Doors(
                        api,
                        "opportunities",
                        "/opportunities/batch",
                        row -> body(row).put("accountId", account),
                        row -> api.post(
                                "/opportunities",
                                body(row).put("accountId", account).toString()))
                .assertRefuseAlike(rows);
    }

    @Test
    void whatOnlyAnImportTellsIsBoundedAsWell() {
        String key = UUID.randomUUID().toString();
        api.post("/accounts", "{\"name\":\"Doors\",\"externalId\":{\"source\":\"doors\",\"id\":\"" + key + "\"}}")
                .then()
                .statusCode(201);
        Doors doors = new Doors(api, "opportunities", "", ImportDoorsTest::body, row -> api.get("/"));

        assertThat(doors.importFaults(List.of(
                        opportunity(key, Map.of("stage", "WON", "closedOn", "2099-01-01")),
                        opportunity(key, Map.of("stage", "WON", "closedOn", "9999-12-31")),
                        opportunity(key, Map.of("stageEnteredOn", "2099-01-01")),
                        opportunity(key, Map.of("engagedOn", "2099-01-01")),
                        opportunity(key, Map.of("engagedOn", "9999-12-31")))))
                .containsExactly(
                        Set.of("closedOn in_future"),
                        Set.of("closedOn out_of_range"),
                        Set.of("stageEnteredOn in_future"),
                        Set.of("engagedOn in_future"),
                        Set.of("engagedOn out_of_range"));
    }

    private static Map<String, String> opportunity(String account, Map<String, String> more) {
        Map<String, String> row = opportunity(account, "origin", "DIGITAL");
        row.putAll(more);
        return row;
    }

    private static Map<String, String> opportunity(String account, String column, String value) {
        return row(
                Map.of(
                        "account", account,
                        "name", "Doors",
                        "stage", "ENGAGE",
                        "owner", "jane",
                        "engagedOn", "2026-02-03",
                        "currency", "USD",
                        "offering", "watsonx.ai",
                        "family", "SAAS",
                        "amount", "1.00"),
                column,
                value);
    }

    private static Map<String, String> row(Map<String, String> right, String column, String value) {
        Map<String, String> row = new TreeMap<>(right);
        row.put("externalId", UUID.randomUUID().toString());
        row.put(column, value);
        return row;
    }

    private static ObjectNode body(Map<String, String> row) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (row.containsKey("offering")) {
            body.put("leadOrganisation", "TECHNOLOGY").put("origin", "FACE_TO_FACE");
            body.putArray("lines").addObject().put("quantity", 1);
        }
        row.forEach((column, value) -> {
            ObjectNode line = body.path("lines").path(0) instanceof ObjectNode first ? first : body;
            if (column.equals("externalId")) {
                body.putObject(column).put("source", "doors").put("id", value);
            } else if (AMOUNTS_OF_LINES.contains(column)) {
                line.putObject(column).put("amount", value).put("currency", "USD");
            } else if (column.equals("quantity") || column.equals("termMonths")) {
                line.put(column, new BigInteger(value));
            } else if (OF_LINES.contains(column)) {
                line.put(column, value);
            } else if (!Set.of("account", "stage").contains(column)) {
                body.put(column, value);
            }
        });
        return body;
    }
}
