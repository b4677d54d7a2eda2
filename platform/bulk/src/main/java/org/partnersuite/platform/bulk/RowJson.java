package org.partnersuite.platform.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row as the JSON that a single call would send: an empty value is left out, a column whose name ends with {@code
 * ExternalId} or {@code ExternalIds} holds keys of the source. A value that is not of its column's type remains text,
 * which the reader then refuses.
 */
final class RowJson {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,100}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
    private static final String SEVERAL = ";";

    private RowJson() {}

    static ObjectNode of(List<ImportColumn> columns, InputRow row, String source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (ImportColumn column : columns) {
            String value = row.get(column.name());
            if (value != null) {
                put(json, column, value, source);
            }
        }
        return json;
    }

    private static void put(ObjectNode json, ImportColumn column, String value, String source) {
        String name = column.name();
        if (name.equals("externalId") || name.endsWith("ExternalId")) {
            json.putObject(name).put("source", source).put("id", value);
            return;
        }
        if (name.endsWith("ExternalIds")) {
            ArrayNode keys = json.putArray(name);
            for (String key : value.split(SEVERAL, -1)) {
                keys.addObject().put("source", source).put("id", key);
            }
            return;
        }
        switch (column.type()) {
            case INTEGER -> {
                if (INTEGER.matcher(value).matches()) {
                    json.put(name, new BigInteger(value));
                } else {
                    json.put(name, value);
                }
            }
            case DECIMAL -> {
                if (DECIMAL.matcher(value).matches()) {
                    json.put(name, new BigDecimal(value));
                } else {
                    json.put(name, value);
                }
            }
            case BOOLEAN -> {
                if (value.equals("true") || value.equals("false")) {
                    json.put(name, value.equals("true"));
                } else {
                    json.put(name, value);
                }
            }
            case CODES -> {
                ArrayNode codes = json.putArray(name);
                for (String code : value.split(SEVERAL, -1)) {
                    codes.add(code);
                }
            }
            case TEXT, DATE, UUID -> json.put(name, value);
        }
    }
}
