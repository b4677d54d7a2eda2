package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Action;
import org.partnersuite.e2e.success.model.Actions.Told;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Playbook;

/** Calls to action, and the transitions that opened them or did not (CS-6). */
final class ActionComparison {
    private static final List<String> FIELDS =
            List.of("trigger", "subjectId", "playbook", "owner", "digital", "openedOn", "dueOn", "status");

    private final World world;

    ActionComparison(World world) {
        this.world = world;
    }

    /** Waits until what is told so far has opened what it opens. */
    void opened(Customer customer) {
        List<String> expected = expected(customer);
        world.inTheEnd("the actions of " + customer.name(), expected, () -> found(customer));
    }

    void compare(Customer customer) {
        opened(customer);
        List<String> told = customer.actions().told().stream()
                .map(ActionComparison::text)
                .sorted()
                .toList();
        List<String> found = world.list(World.API + "/trigger-signals?customerId=" + customer.id()).stream()
                .filter(signal ->
                        Playbook.TRIGGERS.contains(signal.path("trigger").asText()))
                .map(ActionComparison::text)
                .sorted()
                .toList();
        world.compare("the transitions of " + customer.name(), told, found);
    }

    private static List<String> expected(Customer customer) {
        return customer.actions().all().stream()
                .map(Action::fields)
                .map(Map::toString)
                .sorted()
                .toList();
    }

    /** Those of triggers; what is due at the end of a month opens nothing on the other days. */
    private List<String> found(Customer customer) {
        List<String> found = new ArrayList<>();
        for (JsonNode action : world.list(World.API + "/calls-to-action?customerId=" + customer.id())) {
            if (action.hasNonNull("trigger")
                    && Playbook.TRIGGERS.contains(action.path("trigger").asText())) {
                Map<String, String> fields = new TreeMap<>();
                FIELDS.forEach(field -> fields.put(field, action.path(field).asText("")));
                found.add(fields.toString());
            }
        }
        return found.stream().sorted().toList();
    }

    private static String text(Told told) {
        return String.join(
                " ", told.trigger(), told.subject(), told.occurredOn().toString(), told.became());
    }

    private static String text(JsonNode signal) {
        String status = signal.path("status").asText();
        return String.join(
                " ",
                signal.path("trigger").asText(),
                signal.path("subjectId").asText(),
                signal.path("occurredOn").asText(),
                status.equals("NOTHING") ? signal.path("reason").asText() : status);
    }
}
