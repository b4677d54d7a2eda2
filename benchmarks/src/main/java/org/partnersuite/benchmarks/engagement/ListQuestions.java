package org.partnersuite.benchmarks.engagement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnersuite.benchmarks.machine.KeepAlive;

/**
 * What can be asked of a service's lists, as its OpenAPI says: every filter, by a value that its rows have and by one that
 * none has, with every sort in both directions; and a sample of two filters with a sort.
 */
public final class ListQuestions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20261122;
    private static final int PAIRS = 100;
    private static final Set<String> OF_EVERY_LIST = Set.of("pageSize", "pageToken", "sort", "fields", "includeTotal");
    private static final Pattern CODES = Pattern.compile("Of: ([A-Z_, ]+)\\.");
    private static final Pattern SORTS = Pattern.compile("descending: ([A-Za-z, ]+)\\.");

    private final KeepAlive http;

    public ListQuestions(KeepAlive http) {
        this.http = http;
    }

    /** By the path of the list. */
    public Map<String, List<String>> of(String openApi) throws IOException {
        Map<String, List<String>> questions = new TreeMap<>();
        JsonNode paths = read(openApi).path("paths");
        for (var path : paths.properties()) {
            JsonNode parameters = path.getValue().path("get").path("parameters");
            if (has(parameters, "pageToken") && !path.getKey().contains("{")) {
                questions.put(path.getKey(), questions(path.getKey(), parameters));
            }
        }
        return questions;
    }

    private List<String> questions(String path, JsonNode parameters) throws IOException {
        List<JsonNode> items = items(path, has(parameters, "createdAt.lte"));
        List<String> sorts = sorts(parameters);
        Set<String> filters = new LinkedHashSet<>(List.of(""));
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && !OF_EVERY_LIST.contains(name)) {
                for (String value : values(name, parameter.path("description").asText(), items)) {
                    filters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        List<String> questions = new ArrayList<>();
        for (String filter : filters) {
            for (String sort : sorts) {
                questions.add(question(path, filter, sort));
            }
        }
        questions.addAll(ofTwoFilters(path, List.copyOf(filters), sorts));
        return questions;
    }

    /** Drawn, for all of them would be a hundred thousand. */
    private static List<String> ofTwoFilters(String path, List<String> filters, List<String> sorts) {
        Random random = new Random(SEED);
        Set<String> questions = new LinkedHashSet<>();
        for (int i = 0; i < PAIRS; i++) {
            String one = filters.get(random.nextInt(filters.size()));
            String other = filters.get(random.nextInt(filters.size()));
            if (!name(one).equals(name(other)) && !one.isEmpty() && !other.isEmpty()) {
                questions.add(question(path, one + "&" + other, sorts.get(random.nextInt(sorts.size()))));
            }
        }
        return List.copyOf(questions);
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

    private static String name(String filter) {
        return filter.replaceFirst("=.*", "");
    }

    private static String question(String path, String filter, String sort) {
        return path + "?" + filter + (filter.isEmpty() || sort.isEmpty() ? "" : "&") + sort;
    }

    private static List<String> sorts(JsonNode parameters) {
        List<String> sorts = new ArrayList<>(List.of(""));
        for (JsonNode parameter : parameters) {
            Matcher named = SORTS.matcher(parameter.path("description").asText());
            if (parameter.path("name").asText().equals("sort") && named.find()) {
                for (String field : named.group(1).split(", ")) {
                    sorts.add("sort=" + field);
                    sorts.add("sort=-" + field);
                }
            }
        }
        return sorts;
    }

    private static Set<String> values(String parameter, String description, List<JsonNode> items) {
        Matcher codes = CODES.matcher(description);
        if (codes.find()) {
            return new LinkedHashSet<>(List.of(codes.group(1).split(", ")));
        }
        String field = parameter.replaceFirst("\\.(gte|lte|prefix)$", "");
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < items.size() && found.size() < 2; i += i == 0 ? 1 : Math.max(1, items.size() / 7)) {
            value(items.get(i), field, found);
        }
        if (parameter.endsWith(".prefix")) {
            found = new LinkedHashSet<>(
                    found.stream().map(text -> text.substring(0, 1)).toList());
        }
        if (!found.isEmpty()) {
            found.add(absent(found.iterator().next()));
        }
        return found;
    }

    private static String absent(String like) {
        if (like.matches("[0-9a-f]{8}-.*")) {
            return UUID.randomUUID().toString();
        }
        if (like.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return "1999-01-01" + like.substring(10);
        }
        return like.equals("true")
                ? "false"
                : like.equals("false") ? "true" : like.matches("[\\d.]+") ? "987654321" : "Nobody";
    }

    /** Of the member that is called so, itself or in the plural, at any depth. */
    private static void value(JsonNode item, String field, Set<String> found) {
        for (var member : item.properties()) {
            JsonNode value = member.getValue();
            if (member.getKey().equals(field) || member.getKey().equals(field + "s")) {
                JsonNode one = value.isArray() ? value.path(0) : value;
                String text = one.isObject()
                        ? one.path(field.equals("externalId") ? "id" : field).asText()
                        : one.asText();
                if (!text.isEmpty()) {
                    found.add(text);
                }
            } else if (value.isContainerNode()) {
                (value.isArray() ? value : List.of(value)).forEach(inner -> value(inner, field, found));
            }
        }
    }

    private static boolean has(JsonNode parameters, String name) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode read(String path) throws IOException {
        if (http.get(path) != 200) {
            throw new IllegalStateException(path + ": " + http.body());
        }
        return JSON.readTree(http.body());
    }
}
