package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Renewal;

/** Work lists of everybody who owns something: each item once, under its kind, and nothing else of these kinds (CS-17). */
final class WorkListComparison {
    private static final List<String> ROLES = List.of("AM", "CSM", "RM");
    private static final Set<String> KINDS = Set.of(
            "RENEWAL",
            "PROMPT_UNANSWERED",
            "OUTCOME_MISSING",
            "RENEWAL_TO_QUOTE",
            "CUSTOMER_AT_RISK",
            "TOUCH_OVERDUE",
            "ACTION_DUE",
            "PLAN_TO_SUBMIT");

    private final TwoYears years;
    private final List<Client> clients;
    private final LocalDate today;

    WorkListComparison(TwoYears years, List<Client> clients) {
        this.years = years;
        this.clients = clients;
        this.today = years.volume().today();
    }

    void compare() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Client client : clients) {
            client.team().members().forEach(member -> ROLES.forEach(role -> list(expected, role, member.person())));
            expect(expected, client);
            actions(expected, client);
            drafts(expected, client);
        }
        expected.entrySet().parallelStream().forEach(each -> {
            String[] list = each.getKey().split(" ");
            String path = "/work-lists/" + list[0] + "?limit=200&person=" + list[1];
            Set<String> found = new TreeSet<>();
            for (JsonNode item : years.read(path).path("items")) {
                if (KINDS.contains(item.path("kind").asText())) {
                    found.add(told(item));
                }
            }
            years.expect(each.getValue(), found, path);
        });
    }

    private void expect(Map<String, Set<String>> expected, Client client) {
        Set<String> ofRm = list(expected, "RM", client.team().owner("RM", today));
        Set<String> ofAm = list(expected, "AM", client.team().owner("AM", today));
        Set<String> ofCsm = list(expected, "CSM", client.team().owner("CSM", today));
        int cadence = client.cadence(today);
        if (cadence > 0) {
            client.touches().dueAfter(cadence).stream()
                    .filter(due -> due.isBefore(today))
                    .forEach(due -> ofCsm.add("TOUCH_OVERDUE " + client.id() + " " + due));
        }
        for (Contract contract : client.contracts()) {
            contract.openRenewal().ifPresent(renewal -> expect(ofRm, ofAm, contract, renewal));
            if (client.health(contract, today).band().result().equals("RED")) {
                ofCsm.add("CUSTOMER_AT_RISK " + contract.id());
            }
        }
    }

    private void expect(Set<String> ofRm, Set<String> ofAm, Contract contract, Renewal renewal) {
        String about = " " + contract.id() + " ";
        if (renewal.dueOn().isBefore(today)) {
            ofRm.add("OUTCOME_MISSING" + about + renewal.dueOn());
            return;
        }
        ofRm.add("RENEWAL" + about + renewal.dueOn());
        if (renewal.phase().equals("EXECUTE")) {
            ofAm.add("RENEWAL_TO_QUOTE" + about + renewal.dueOn());
        }
        if (!renewal.promptedOn().isEmpty()) {
            LocalDate prompted = LocalDate.parse(renewal.promptedOn());
            LocalDate window = renewal.dueOn().minusDays(60);
            ofRm.add("PROMPT_UNANSWERED" + about + (prompted.isAfter(window) ? prompted : window));
        }
    }

    /** Those that are compared with the model elsewhere, under their owners. */
    private void actions(Map<String, Set<String>> expected, Client client) {
        for (JsonNode item : years.list("/calls-to-action?status=OPEN&customerId=" + client.id())) {
            if (item.hasNonNull("owner")) {
                list(
                                expected,
                                item.path("ownerRole").asText(),
                                item.path("owner").asText())
                        .add("ACTION_DUE " + item.path("id").asText() + " "
                                + item.path("dueOn").asText());
            }
        }
    }

    private void drafts(Map<String, Set<String>> expected, Client client) {
        for (JsonNode item : years.list("/success-plans?status=DRAFT&customerId=" + client.id())) {
            list(expected, "CSM", item.path("owner").asText())
                    .add("PLAN_TO_SUBMIT " + item.path("id").asText());
        }
    }

    private static Set<String> list(Map<String, Set<String>> lists, String role, String person) {
        return lists.computeIfAbsent(role + " " + person, each -> new TreeSet<>());
    }

    private static String told(JsonNode item) {
        String kind = item.path("kind").asText();
        return switch (kind) {
            case "CUSTOMER_AT_RISK" -> kind + " " + item.path("subscriptionId").asText();
            case "PLAN_TO_SUBMIT" -> kind + " " + item.path("id").asText();
            case "ACTION_DUE", "TOUCH_OVERDUE" ->
                kind + " " + item.path("id").asText() + " " + item.path("dueOn").asText();
            default ->
                kind + " " + item.path("subscriptionId").asText() + " "
                        + item.path("dueOn").asText();
        };
    }
}
