package org.partnersuite.customersuccess.usage.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;

/**
 * The columns of an upload, and how a row becomes the JSON that a single call would send. Maps are pairs, separated by
 * semicolons: {@code invoicing=1240;reporting=7}; a feature has users, or users, active days and minutes:
 * {@code goals=70/8/11;reviews=12}.
 */
final class UsageColumns {
    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("subscriptionId", Type.UUID),
            ImportColumn.optional("subscriptionExternalId", Type.TEXT),
            ImportColumn.required("licenceType", Type.TEXT),
            ImportColumn.required("period", Type.TEXT),
            ImportColumn.optional("licensed", Type.INTEGER),
            ImportColumn.optional("assigned", Type.INTEGER),
            ImportColumn.optional("activeUsers", Type.INTEGER),
            ImportColumn.optional("activeDays", Type.DECIMAL),
            ImportColumn.optional("minutes", Type.DECIMAL),
            ImportColumn.optional("devices", Type.INTEGER),
            ImportColumn.optional("features", Type.TEXT),
            ImportColumn.optional("components", Type.TEXT),
            ImportColumn.optional("quantities", Type.TEXT));
    static final Set<String> KNOWN = ImportColumn.names(COLUMNS);

    private static final List<String> TEXTS = List.of("subscriptionId", "licenceType", "period");
    private static final List<String> NUMBERS =
            List.of("licensed", "assigned", "activeUsers", "activeDays", "minutes", "devices");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final List<String> OF_FEATURE = List.of("users", "activeDays", "minutes");

    private UsageColumns() {}

    static ObjectNode json(InputRow row, String source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (String column : TEXTS) {
            put(json, column, row.get(column));
        }
        String key = row.get("subscriptionExternalId");
        if (key != null) {
            json.putObject("subscriptionExternalId").put("source", source).put("id", key);
        }
        for (String column : NUMBERS) {
            number(json, column, row.get(column));
        }
        for (String column : List.of("components", "quantities")) {
            pairs(json, column, row.get(column), false);
        }
        pairs(json, "features", row.get("features"), true);
        return json;
    }

    /** What identifies a report in a file: the same subscription, licence type and period. */
    static String key(InputRow row) {
        String id = row.get("subscriptionId");
        String external = row.get("subscriptionExternalId");
        return (id == null ? "" : id)
                + '\n'
                + (external == null ? "" : external)
                + '\n'
                + row.get("licenceType")
                + '\n'
                + row.get("period");
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    /** A value that is not a number remains text, which the reader then refuses. */
    private static void number(ObjectNode json, String field, @Nullable String value) {
        if (value != null && NUMBER.matcher(value).matches()) {
            if (value.contains(".")) {
                json.put(field, new BigDecimal(value));
            } else {
                json.put(field, new BigInteger(value));
            }
        } else {
            put(json, field, value);
        }
    }

    /** A text that is no list of pairs remains text, which the reader then refuses. */
    private static void pairs(ObjectNode json, String field, @Nullable String value, boolean features) {
        if (value == null) {
            return;
        }
        ObjectNode pairs = JsonNodeFactory.instance.objectNode();
        for (String pair : value.split(";", -1)) {
            int sign = pair.lastIndexOf('=');
            if (sign < 1) {
                json.put(field, value);
                return;
            }
            String key = pair.substring(0, sign);
            String figures = pair.substring(sign + 1);
            if (features) {
                feature(pairs.putObject(key), figures);
            } else {
                number(pairs, key, figures);
            }
        }
        json.set(field, pairs);
    }

    private static void feature(ObjectNode feature, String figures) {
        String[] values = figures.split("/", -1);
        for (int i = 0; i < values.length; i++) {
            String field = i < OF_FEATURE.size() ? OF_FEATURE.get(i) : "more";
            if (!values[i].isEmpty()) {
                number(feature, field, values[i]);
            }
        }
    }
}
