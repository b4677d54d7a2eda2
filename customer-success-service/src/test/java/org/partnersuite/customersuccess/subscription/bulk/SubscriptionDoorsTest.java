package org.partnersuite.customersuccess.subscription.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.platform.testkit.doors.Doors;

/** What a single call refuses, a batch and an import refuse, and say so alike. */
@QuarkusTest
@Tag("CS-2")
@Tag("XC-1")
@Tag("XC-6")
class SubscriptionDoorsTest {
    private final Api api = Api.as("integration");
    private String customer = "";

    @BeforeEach
    void record() {
        customer = Given.customer();
    }

    @Test
    void everyDoorRefusesTheSameValues() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String day : List.of("1969-12-31", "2101-01-01", "9999-12-31", "+10000-01-01", "2026-02-30", "soon")) {
            rows.add(row("contractStart", day));
            rows.add(row("convertedOn", day));
        }
        rows.add(row("contractEnd", "2097-01-01"));
        for (String text : List.of("x".repeat(101), "a\u0007", "\u202ea", "\u0085")) {
            rows.add(row("product", text));
            rows.add(row("licenceType", text));
        }
        rows.add(row("externalId", "x".repeat(201)));
        rows.add(row("externalId", "a\nb"));
        for (String id : List.of("1-1-1-1-1", "none", UUID.randomUUID().toString())) {
            rows.add(row("customerId", id));
        }
        rows.add(row("partnerOfRecord", "1-1-1-1-1"));
        for (String amount : List.of("1000000000000000", "0.00001", "1E+1000000", "-1", "1,5")) {
            rows.add(row("arr", amount));
            rows.add(row("tcv", amount));
        }
        rows.add(row("licensedUsers", "-1"));
        rows.add(row("licensedUsers", "1000000001"));
        rows.add(row("licensedUsers", "99999999999999999999"));
        rows.add(row("supportLevel", "FREE"));
        new Doors(
                        api,
                        "subscriptions",
                        "/subscriptions/batch",
                        this::body,
                        row -> api.post("/subscriptions", body(row).toString()))
                .assertRefuseAlike(rows);
    }

    private Map<String, String> row(String column, String value) {
        Map<String, String> row = new TreeMap<>(Map.of(
                "externalId", UUID.randomUUID().toString(),
                "customerId", customer,
                "product", "watsonx.ai",
                "contractStart", "2098-01-01",
                "contractEnd", "2098-12-31",
                "arr", "1.00",
                "tcv", "1.00",
                "currency", "USD"));
        row.put(column, value);
        return row;
    }

    private ObjectNode body(Map<String, String> row) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        row.forEach((column, value) -> {
            switch (column) {
                case "externalId" ->
                    body.putObject(column).put("source", "doors").put("id", value);
                case "arr", "tcv" -> body.putObject(column).put("amount", value).put("currency", row.get("currency"));
                case "licensedUsers" -> body.put(column, new BigInteger(value));
                case "currency" -> {}
                default -> body.put(column, value);
            }
        });
        return body;
    }
}
