package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.e2e.success.model.Actions.Action;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Renewal;

/** Calls to action: those that the model expects and no others, at most one open for a trigger and a subject (CS-6). */
final class ActionComparison {
    /** Triggers that look at a month some time after it was reported: here too late, or just in time. */
    private static final Set<String> LATE = Set.of("USAGE_DOWN", "OVER_USE");

    /** Who owns the first task of a playbook. */
    private static final Map<String, String> ROLES = Map.of(
            "SCORE_RED", "CSM", "SCORE_FELL", "CSM", "RENEWAL_WINDOW", "RM", "SPONSOR_LEFT", "AM", "INCIDENTS", "CSM");

    private final TwoYears years;
    private final LocalDate today;
    private final LocalDate startsOn;

    ActionComparison(TwoYears years) {
        this.years = years;
        this.today = years.volume().today();
        this.startsOn = LocalDate.parse(
                years.read("/trigger-rules/RENEWAL_WINDOW").path("startsOn").asText());
    }

    void compare(Client client) {
        List<JsonNode> items = years.list("/calls-to-action?customerId=" + client.id());
        List<String> expected = new ArrayList<>(expected(client));
        List<String> found = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (JsonNode item : items) {
            String trigger = item.path("trigger").asText();
            String place = trigger + " " + item.path("subjectId").asText() + " "
                    + item.path("playbook").asText();
            boolean first = item.path("status").asText().equals("CLOSED") || open.add(place);
            years.expect(true, first, "one open action of " + place);
            if (!LATE.contains(trigger)) {
                found.add(Action.told(
                        trigger,
                        subject(trigger, item),
                        item.path("occurredOn").asText(),
                        item.path("status").asText()));
                owner(client, trigger, item);
            }
        }
        years.expect(
                expected.stream().sorted().toList(), found.stream().sorted().toList(), "actions of " + client.id());
    }

    /** A renewal is known to the model by its contract and its last day. */
    private String subject(String trigger, JsonNode item) {
        String subject = item.path("subjectId").asText();
        return trigger.equals("RENEWAL_WINDOW")
                ? item.path("subscriptionId").asText() + " "
                        + years.read("/renewals/" + subject).path("dueOn").asText()
                : subject;
    }

    private List<String> expected(Client client) {
        List<String> expected = new ArrayList<>(
                client.actions().all().stream().map(Action::told).toList());
        for (Contract contract : client.contracts()) {
            for (Renewal renewal : contract.renewals()) {
                if (!renewal.calledOn().isBefore(startsOn)) {
                    expected.add(Action.told(
                            "RENEWAL_WINDOW",
                            contract.id() + " " + renewal.dueOn(),
                            renewal.calledOn().toString(),
                            "OPEN"));
                }
            }
        }
        return expected;
    }

    /** Nobody owns what is digital. What a renewal opened may have come before the customer had its segment. */
    private void owner(Client client, String trigger, JsonNode item) {
        boolean digital = item.path("digital").asBoolean();
        if (!trigger.equals("RENEWAL_WINDOW")) {
            years.expect(client.touch(today).equals("TECH"), digital, "digital " + item);
        }
        if (item.path("status").asText().equals("OPEN")) {
            String role = ROLES.getOrDefault(trigger, "");
            String owner = digital ? "" : client.team().owner(role, today);
            years.expect(owner, item.path("owner").asText(), "the owner of " + item);
        }
    }
}
