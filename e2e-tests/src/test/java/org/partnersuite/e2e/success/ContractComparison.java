package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Retention;
import org.partnersuite.e2e.success.model.ServedDays;

/** Contracts with their terms and histories, who served them when, and what follows for their customers (CS-2, CS-19). */
final class ContractComparison {
    private final TwoYears years;

    ContractComparison(TwoYears years) {
        this.years = years;
    }

    void compare(Client client) {
        Map<String, Map<String, String>> found = new TreeMap<>();
        years.list("/subscriptions?customerId=" + client.id())
                .forEach(item -> found.put(item.path("id").asText(), told(item)));
        Map<String, Map<String, String>> expected = new TreeMap<>();
        client.contracts().forEach(contract -> expected.put(contract.id(), expected(contract)));
        years.expect(expected, found, "contracts of " + client.id());
        for (Contract contract : client.contracts()) {
            served(contract);
            history("/subscriptions/" + contract.id(), contract.version());
        }
        new Segments(years).follow(client);
        history("/customers/" + client.id(), client.version());
    }

    /** An entry of each version. */
    private void history(String path, long version) {
        years.expect((int) version, years.list(path + "/history").size(), "entries of the history of " + path);
    }

    private static Map<String, String> expected(Contract contract) {
        Map<String, String> expected = new TreeMap<>();
        expected.put("start", contract.terms().start().toString());
        expected.put("end", day(contract.end(), LocalDate.MAX));
        expected.put("arr", Retention.plain(contract.arr()));
        expected.put("tcv", Retention.plain(contract.tcv()));
        expected.put("trial", String.valueOf(contract.isTrial()));
        expected.put("converted", day(contract.convertedOn(), LocalDate.MIN));
        expected.put("partner", contract.service().partner());
        expected.put("model", contract.service().model());
        expected.put("status", "ACTIVE");
        return expected;
    }

    private static String day(LocalDate day, LocalDate none) {
        return day.equals(none) ? "" : day.toString();
    }

    private static Map<String, String> told(JsonNode item) {
        Map<String, String> told = new TreeMap<>();
        told.put("start", item.path("contractStart").asText());
        told.put("end", item.path("contractEnd").asText());
        told.put("arr", amount(item.path("arr")));
        told.put("tcv", amount(item.path("tcv")));
        told.put("trial", item.path("trial").asText());
        told.put("converted", item.path("convertedOn").asText());
        told.put("partner", item.path("partnerOfRecord").asText());
        told.put("model", item.path("engagementModel").asText());
        told.put("status", item.path("status").asText());
        return told;
    }

    static String amount(JsonNode money) {
        return money.isObject()
                ? Retention.plain(new BigDecimal(money.path("amount").asText()))
                : "";
    }

    private void served(Contract contract) {
        years.expect(
                contract.served().terms(),
                years.list("/partner-relations?subscriptionId=" + contract.id()).stream()
                        .map(item -> ServedDays.term(
                                item.path("partnerId").asText(),
                                item.path("engagementModel").asText(),
                                item.path("from").asText(),
                                item.path("to").asText()))
                        .sorted()
                        .toList(),
                "who served " + contract.id());
    }
}
