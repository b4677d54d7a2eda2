package org.partnersuite.platform.bulk.upload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.StorableText;

/** One JSON object a line; its members are the columns. A line that is no object fails alone. */
final class NdjsonContent {
    /** Reads a value in the midst of a line. */
    private static final ObjectReader NESTED =
            Json.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final UploadFormat format;
    private final RowSink sink;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private NdjsonContent(UploadFormat format, RowSink sink) {
        this.format = format;
        this.sink = sink;
    }

    static void read(Reader text, UploadFormat format, RowSink sink) throws IOException {
        NdjsonContent content = new NdjsonContent(format, sink);
        BoundedLines lines = new BoundedLines(text, CsvContent.MAX_ROW);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                content.take(line, lines.number());
            }
        }
    }

    private void take(String line, long number) throws IOException {
        Map<String, @Nullable String> members;
        try {
            members = members(line);
        } catch (JsonProcessingException e) {
            sink.row(new String[] {line}, new RowFault("", "malformed_json", "The line must be a single JSON object."));
            return;
        }
        members.keySet().removeIf(name -> Header.isOurs(name, format));
        RowFault unstorable = unstorable(members);
        if (unstorable != null) {
            sink.row(new String[] {line}, unstorable);
            return;
        }
        for (String name : members.keySet()) {
            if (!columns.containsKey(name)) {
                addColumn(name, number);
            }
        }
        @Nullable String[] values = new @Nullable String[columns.size()];
        members.forEach((name, value) -> values[columns.getOrDefault(name, 0)] = value);
        sink.row(values, unknown(members));
    }

    /** An escape can contain a character that the database cannot store, and a member's name may have any length. */
    private static @Nullable RowFault unstorable(Map<String, @Nullable String> members) {
        for (Map.Entry<String, @Nullable String> member : members.entrySet()) {
            String name = member.getKey();
            String value = member.getValue();
            if (name.length() > Header.LONGEST_NAME) {
                return new RowFault(
                        name, "name_too_long", "A member's name has at most " + Header.LONGEST_NAME + " characters.");
            }
            if (!StorableText.holds(name) || (value != null && !StorableText.holds(value))) {
                return new RowFault(name, "invalid_character", "Text must not contain NUL or half a surrogate pair.");
            }
        }
        return null;
    }

    private void addColumn(String name, long line) {
        if (columns.size() == Header.MAX_COLUMNS) {
            throw ContentFault.inLine(
                    line, "too_many_columns", "The lines name more than " + Header.MAX_COLUMNS + " different members.");
        }
        columns.put(name, columns.size());
        sink.columns(List.copyOf(columns.keySet()));
    }

    private @Nullable RowFault unknown(Map<String, @Nullable String> members) {
        if (format.known() == null || format.known().containsAll(members.keySet())) {
            return null;
        }
        List<String> unknown = new ArrayList<>(new TreeSet<>(members.keySet()));
        unknown.removeAll(format.known());
        return new RowFault(String.join(", ", unknown), "unknown_column", "There is no such column.");
    }

    /** Numbers as they are written; nested values as their JSON. */
    private static Map<String, @Nullable String> members(String line) throws IOException {
        try (JsonParser parser = Json.mapper().createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NoObject();
            }
            Map<String, @Nullable String> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                members.put(name, text(parser, value));
            }
            if (parser.nextToken() != null) {
                throw new NoObject();
            }
            return members;
        }
    }

    private static String text(JsonParser parser, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_NULL -> "";
            case START_OBJECT, START_ARRAY -> NESTED.readTree(parser).toString();
            default -> parser.getText();
        };
    }

    private static final class NoObject extends JsonProcessingException {
        NoObject() {
            super("not one object");
        }
    }
}
