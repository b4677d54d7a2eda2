package org.partnersuite.benchmarks.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.KeepAlive;

/**
 * What a service's lists call fast, as its OpenAPI says: each access path, by values that rows have and by one that none has,
 * with each of its sorts in both directions.
 */
public final class ListQuestions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeepAlive http;

    public ListQuestions(KeepAlive http) {
        this.http = http;
    }

    /** By the path of the list; a list of few rows has none. */
    public Map<String, List<String>> of(String openApi) throws IOException {
        Map<String, List<String>> questions = new TreeMap<>();
        JsonNode paths = read(openApi).path("paths");
        for (var path : paths.properties()) {
            JsonNode parameters = path.getValue().path("get").path("parameters");
            JsonNode accessPaths = parameter(parameters, "sort").path("x-access-paths");
            if (!accessPaths.isEmpty() && !path.getKey().contains("{")) {
                questions.put(path.getKey(), questions(path.getKey(), parameters, accessPaths));
            }
        }
        return questions;
    }

    private List<String> questions(String path, JsonNode parameters, JsonNode accessPaths) throws IOException {
        List<JsonNode> items =
                items(path, !parameter(parameters, "createdAt.lte").isMissingNode());
        List<String> questions = new ArrayList<>();
        for (JsonNode accessPath : accessPaths) {
            String filter = accessPath.path("filter").asText();
            List<String> filters = new ArrayList<>();
            if (filter.isEmpty()) {
                filters.add("");
            } else {
                for (String value : values(parameter(parameters, filter), items)) {
                    filters.add(filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&");
                }
            }
            for (String one : filters) {
                for (JsonNode sort : accessPath.path("sorts")) {
                    questions.add(path + "?" + one + "sort=" + sort.asText());
                    questions.add(path + "?" + one + "sort=-" + sort.asText());
                }
            }
        }
        return questions;
    }

    /** One of the last that came, and such as came when half of the time was over: to reach those, a sort by time goes far. */
    private List<JsonNode> items(String path, boolean byTime) throws IOException {
        String page = path + "?pageSize=500";
        List<JsonNode> items = new ArrayList<>();
        read(page).path("items").forEach(items::add);
        if (byTime && !items.isEmpty() && items.get(0).has("createdAt")) {
            Instant first = created(path + "?pageSize=1&sort=createdAt");
            Instant last = created(path + "?pageSize=1&sort=-createdAt");
            Instant middle = first.plus(Duration.between(first, last).dividedBy(2));
            items.subList(1, items.size()).clear();
            read(page + "&sort=-createdAt&createdAt.lte=" + middle)
                    .path("items")
                    .forEach(items::add);
        }
        return items;
    }

    private Instant created(String page) throws IOException {
        return Instant.parse(read(page).path("items").path(0).path("createdAt").asText());
    }

    /** All codes of a closed set; of others, values of some items and one of none. */
    private static Set<String> values(JsonNode filter, List<JsonNode> items) {
        Set<String> found = new LinkedHashSet<>();
        filter.path("schema").path("items").path("enum").forEach(code -> found.add(code.asText()));
        if (!found.isEmpty()) {
            return found;
        }
        String name = filter.path("name").asText();
        String field = name.equals("teamMember") ? "team" : name;
        for (int i = 0; i < items.size() && found.size() < 2; i += i == 0 ? 1 : Math.max(1, items.size() / 7)) {
            value(items.get(i), field, found);
        }
        if (!found.isEmpty()) {
            found.add(absent(found.iterator().next()));
        }
        return found;
    }

    private static String absent(String like) {
        return like.matches("[0-9a-f]{8}-.*") ? UUID.randomUUID().toString() : "Nobody";
    }

    /** Of the member that is called so, at any depth. */
    private static void value(JsonNode item, String field, Set<String> found) {
        for (var member : item.properties()) {
            JsonNode value = member.getValue();
            if (member.getKey().equals(field)) {
                JsonNode one = value.isArray() ? value.path(0) : value;
                String text = one.isObject() ? one.path("person").asText() : one.asText();
                if (!text.isEmpty()) {
                    found.add(text);
                }
            } else if (value.isContainerNode()) {
                (value.isArray() ? value : List.of(value)).forEach(inner -> value(inner, field, found));
            }
        }
    }

    private static JsonNode parameter(JsonNode parameters, String name) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode read(String path) throws IOException {
        if (http.get(path) != 200) {
            throw new IllegalStateException(path + ": " + http.body());
        }
        return JSON.readTree(http.body());
    }
}
