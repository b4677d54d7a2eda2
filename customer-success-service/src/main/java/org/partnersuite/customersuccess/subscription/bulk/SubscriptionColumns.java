package org.partnersuite.customersuccess.subscription.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;

/** The columns of an upload, and how a row becomes the JSON that a single call would send. */
final class SubscriptionColumns {
    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional("customerId", Type.UUID),
            ImportColumn.optional("customerExternalId", Type.TEXT),
            ImportColumn.required("product", Type.TEXT),
            ImportColumn.optional("licenceType", Type.TEXT),
            ImportColumn.optional("licensedUsers", Type.INTEGER),
            ImportColumn.optional("devices", Type.INTEGER),
            ImportColumn.required("contractStart", Type.DATE),
            ImportColumn.optional("contractEnd", Type.DATE),
            ImportColumn.optional("term", Type.TEXT),
            ImportColumn.optional("billingPeriod", Type.TEXT),
            ImportColumn.optional("autoRenew", Type.BOOLEAN),
            ImportColumn.optional("noticeBy", Type.DATE),
            ImportColumn.optional("noticeGivenOn", Type.DATE),
            ImportColumn.required("arr", Type.DECIMAL),
            ImportColumn.required("tcv", Type.DECIMAL),
            ImportColumn.required("currency", Type.TEXT),
            ImportColumn.optional("partnerOfRecord", Type.UUID),
            ImportColumn.optional("partnerOfRecordExternalId", Type.TEXT),
            ImportColumn.optional("engagementModel", Type.TEXT),
            ImportColumn.optional("trial", Type.BOOLEAN),
            ImportColumn.optional("trialStart", Type.DATE),
            ImportColumn.optional("convertedOn", Type.DATE),
            ImportColumn.optional("supportLevel", Type.TEXT));
    static final Set<String> KNOWN = ImportColumn.names(COLUMNS);

    private static final List<String> TEXTS = List.of(
            "customerId",
            "product",
            "licenceType",
            "contractStart",
            "contractEnd",
            "term",
            "billingPeriod",
            "noticeBy",
            "noticeGivenOn",
            "partnerOfRecord",
            "engagementModel",
            "trialStart",
            "convertedOn",
            "supportLevel");

    private SubscriptionColumns() {}

    static ObjectNode json(InputRow row, String source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (String column : TEXTS) {
            put(json, column, row.get(column));
        }
        put(json.putObject("externalId").put("source", source), "id", row.get("externalId"));
        for (String reference : List.of("customerExternalId", "partnerOfRecordExternalId")) {
            String key = row.get(reference);
            if (key != null) {
                json.putObject(reference).put("source", source).put("id", key);
            }
        }
        for (String amount : List.of("arr", "tcv")) {
            ObjectNode money = json.putObject(amount);
            put(money, "amount", row.get(amount));
            put(money, "currency", row.get("currency"));
        }
        for (String number : List.of("licensedUsers", "devices")) {
            putNumber(json, number, row.get(number));
        }
        for (String truth : List.of("trial", "autoRenew")) {
            putTruth(json, truth, row.get(truth));
        }
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    /** The columns that a row has, by the fields that they write. */
    static Set<String> fields(InputRow row) {
        Set<String> fields = KNOWN.stream().filter(row::names).collect(Collectors.toSet());
        if (fields.contains("partnerOfRecordExternalId")) {
            fields.add("partnerOfRecord");
        }
        return fields;
    }

    /** A value that is not a number remains text, which the reader then refuses. */
    private static void putNumber(ObjectNode json, String field, @Nullable String value) {
        if (value != null && value.matches("-?[0-9]{1,100}")) {
            json.put(field, new BigInteger(value));
        } else {
            put(json, field, value);
        }
    }

    private static void putTruth(ObjectNode json, String field, @Nullable String value) {
        if ("true".equals(value) || "false".equals(value)) {
            json.put(field, Boolean.parseBoolean(value));
        } else {
            put(json, field, value);
        }
    }
}
