package org.partnersuite.partnerprogram.deal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.testkit.doors.Doors;

/** What a single call refuses, a batch and an import refuse, and say so alike. */
@QuarkusTest
@Tag("PP-3")
@Tag("XC-1")
@Tag("XC-6")
class DealDoorsTest {
    private final Api api = Api.as("integration");
    private UUID partner = UUID.randomUUID();
    private String deals = "";

    @BeforeEach
    void record() {
        partner = Given.partner();
        deals = "/partners/" + partner + "/deals";
    }

    @Test
    void everyDoorRefusesTheSameValues() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String day : List.of("1969-12-31", "2101-01-01", "9999-12-31", "+10000-01-01", "2026-02-30", "soon")) {
            rows.add(row("closeDate", day));
        }
        rows.add(row("status", "WON"));
        rows.add(row("status", "SOLD"));
        for (String text : List.of("x".repeat(301), "a\u0007", "\u202ea", "\u0085")) {
            rows.add(row("name", text));
            rows.add(row("client", text));
        }
        for (String amount : List.of("1000000000000000", "0.00001", "1E+1000000", "-1", "1,5")) {
            rows.add(row("partnerPortion", amount));
            rows.add(row("valueAddPortion", amount));
        }
        rows.add(row("currency", "usd"));
        rows.add(row("currency", "EURO"));
        new Doors(
                        api,
                        "deals",
                        deals + "/batch",
                        this::body,
                        row -> api.put(
                                deals + "/by-external-id/doors/" + row.get("externalId"),
                                body(row).without("externalId").toString(),
                                null))
                .assertRefuseAlike(rows);
    }

    private Map<String, String> row(String column, String value) {
        Map<String, String> row = new TreeMap<>(Map.of(
                "externalId", UUID.randomUUID().toString(),
                "partnerId", partner.toString(),
                "name", "Deal",
                "status", "OPEN",
                "closeDate", "",
                "currency", "USD",
                "partnerPortion", "1.00",
                "valueAddPortion", "1.00"));
        row.put(column, value);
        return row;
    }

    private ObjectNode body(Map<String, String> row) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        row.forEach((column, value) -> {
            switch (column) {
                case "externalId" ->
                    body.putObject(column).put("source", "doors").put("id", value);
                case "partnerPortion", "valueAddPortion" ->
                    body.putObject(column).put("amount", value).put("currency", row.get("currency"));
                case "currency", "partnerId" -> {}
                default -> {
                    if (!value.isEmpty()) {
                        body.put(column, value);
                    }
                }
            }
        });
        return body;
    }
}
