package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Renewal;
import org.partnersuite.e2e.success.model.Retention;

/** Renewals of each term: phases, prompts, outcomes, and an entry of their history for each change (CS-10). */
final class RenewalComparison {
    private final TwoYears years;

    RenewalComparison(TwoYears years) {
        this.years = years;
    }

    void compare(Client client) {
        for (Contract contract : client.contracts()) {
            Map<String, Map<String, String>> expected = new TreeMap<>();
            contract.renewals().forEach(renewal -> expected.put(renewal.dueOn().toString(), expected(renewal)));
            Map<String, Map<String, String>> found = new TreeMap<>();
            for (JsonNode item : years.list("/renewals?subscriptionId=" + contract.id())) {
                found.put(item.path("dueOn").asText(), told(item));
            }
            years.expect(expected, found, "renewals of " + contract.id());
        }
    }

    private static Map<String, String> expected(Renewal renewal) {
        Renewal.Outcome outcome = renewal.outcome();
        Map<String, String> expected = new TreeMap<>();
        expected.put("dueArr", Retention.plain(renewal.dueArr()));
        expected.put("phase", renewal.phase());
        expected.put("phaseSince", renewal.phaseSince().toString());
        expected.put("prompted", renewal.promptedOn());
        expected.put("status", renewal.isOpen() ? "OPEN" : "CLOSED");
        expected.put("outcome", outcome.code());
        expected.put("reason", outcome.reason());
        expected.put("renewedArr", outcome.renewed().signum() == 0 ? "" : Retention.plain(outcome.renewed()));
        expected.put("renewedUntil", outcome.isRenewed() ? outcome.until().toString() : "");
        expected.put("into", outcome.into());
        expected.put("decidedOn", renewal.isOpen() ? "" : outcome.decidedOn().toString());
        expected.put("decidedBy", renewal.decidedBy());
        expected.put("counted", renewal.isOpen() ? "" : String.valueOf(outcome.counted()));
        expected.put(
                "applied", renewal.isApplied() ? renewal.dueOn().plusDays(1).toString() : "");
        expected.put("history", Long.toString(renewal.version()));
        return expected;
    }

    private Map<String, String> told(JsonNode item) {
        JsonNode outcome = item.path("outcome");
        Map<String, String> told = new TreeMap<>();
        told.put("dueArr", ContractComparison.amount(item.path("dueArr")));
        told.put("phase", item.path("phase").asText());
        told.put("phaseSince", item.path("phaseSince").asText());
        told.put("prompted", item.path("promptedOn").asText());
        told.put("status", item.path("status").asText());
        told.put("outcome", outcome.path("outcome").asText());
        told.put("reason", outcome.path("reason").asText());
        told.put("renewedArr", ContractComparison.amount(outcome.path("renewedArr")));
        told.put("renewedUntil", outcome.path("renewedUntil").asText());
        told.put("into", outcome.path("intoSubscriptionId").asText());
        told.put("decidedOn", outcome.path("decidedOn").asText());
        told.put("decidedBy", outcome.path("decidedBy").asText());
        told.put("counted", outcome.path("counted").asText());
        told.put("applied", item.path("appliedOn").asText());
        told.put(
                "history",
                Integer.toString(years.list("/renewals/" + item.path("id").asText() + "/history")
                        .size()));
        return told;
    }
}
