package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Retention;

/** The newest event of everything says what the service tells of it, and none came out of order (XC-2). */
final class EventComparison {
    /** Topics and the lists of what they tell of. */
    private static final Map<String, String> LISTS = Map.of(
            "customer-success.subscription.v1", "/subscriptions",
            "customer-success.renewal.v1", "/renewals",
            "customer-success.partner-relation.v1", "/partner-relations",
            "customer-success.team-member.v1", "/team-members",
            "customer-success.success-plan.v1", "/success-plans",
            "customer-success.call-to-action.v1", "/calls-to-action",
            "customer-success.usage-month.v1", "/usage-months",
            "customer-success.incident.v1", "/incidents");

    private final TwoYears years;
    private final List<Client> clients;

    EventComparison(TwoYears years, List<Client> clients) {
        this.years = years;
        this.clients = clients;
    }

    void compare() {
        LISTS.forEach(this::compare);
    }

    private void compare(String topic, String list) {
        years.suite().topics().versions(topic).forEach((key, versions) -> {
            years.expect(
                    versions.stream().max(Long::compare).orElseThrow(),
                    versions.getLast(),
                    topic + " of " + key + " " + versions);
        });
        Map<String, JsonNode> newest = years.suite().topics().newest(topic);
        clients.parallelStream().forEach(client -> {
            for (JsonNode item : years.list(list + "?customerId=" + client.id())) {
                String id = item.path("id").asText();
                JsonNode event = newest.get(id);
                years.expect(true, event != null, "an event of " + list + "/" + id);
                if (event != null) {
                    compare(topic, item, event);
                }
            }
        });
    }

    private void compare(String topic, JsonNode item, JsonNode event) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        add(item, event, expected, found);
        years.expect(expected, found, topic + " of " + item.path("id").asText());
    }

    /** Members that both have; an event writes amounts as texts, and members of an outcome beside all others. */
    private static void add(JsonNode item, JsonNode event, Map<String, String> expected, Map<String, String> found) {
        item.fields().forEachRemaining(member -> {
            JsonNode value = member.getValue();
            JsonNode told = event.path(member.getKey());
            boolean amount = value.has("amount") && value.has("currency");
            if (value.isObject() && told.isTextual() && !amount) {
                add(value, event, expected, found);
            } else if (!told.isMissingNode() && !told.isNull()) {
                expected.put(member.getKey(), text(value));
                found.put(member.getKey(), amount ? Retention.plain(new BigDecimal(told.asText())) : text(told));
            }
        });
    }

    private static String text(JsonNode value) {
        if (value.has("amount") && value.has("currency")) {
            return Retention.plain(new BigDecimal(value.path("amount").asText()));
        }
        if (value.isNumber()) {
            return Retention.plain(value.decimalValue());
        }
        return value.isContainerNode() ? members(value) : value.asText();
    }

    /** Members of objects and items of lists, as texts; what is null is left out. */
    private static String members(JsonNode value) {
        StringBuilder text = new StringBuilder();
        if (value.isArray()) {
            value.forEach(item -> text.append(text(item)).append(';'));
        } else {
            Map<String, String> members = new TreeMap<>();
            value.fields().forEachRemaining(member -> {
                if (!member.getValue().isNull()) {
                    members.put(member.getKey(), text(member.getValue()));
                }
            });
            text.append(members);
        }
        return text.toString();
    }
}
