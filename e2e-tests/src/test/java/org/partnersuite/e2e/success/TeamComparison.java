package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Incident;
import org.partnersuite.e2e.success.model.Kept;
import org.partnersuite.e2e.success.model.Retention;
import org.partnersuite.e2e.success.model.Team.Member;

/** Who works with customers, and histories of what people wrote: an entry of each acknowledged change (CS-17). */
final class TeamComparison {
    private final TwoYears years;
    private final LocalDate today;

    TeamComparison(TwoYears years) {
        this.years = years;
        this.today = years.volume().today();
    }

    void compare(Client client) {
        List<String> expected = client.team().members().stream()
                .map(TeamComparison::told)
                .sorted()
                .toList();
        List<String> found = years.list("/team-members?customerId=" + client.id()).stream()
                .map(item -> told(
                        item.path("person").asText(),
                        item.path("role").asText(),
                        item.path("from").asText(),
                        item.path("to").asText(),
                        item.path("lead").asBoolean()))
                .sorted()
                .toList();
        years.expect(expected, found, "the team of " + client.id());
        client.team().members().forEach(member -> history("/team-members/", member));
        client.sponsors().forEach(sponsor -> history("/stakeholders/", sponsor));
        client.contracts().forEach(contract -> {
            long version = client.health(contract, today).inputVersion();
            String path = "/subscriptions/" + contract.id() + "/health-inputs/history";
            years.expect((int) version, years.list(path).size(), path);
        });
        incidents(client);
        touches(client);
    }

    private void touches(Client client) {
        String path =
                "/interactions/figures?from=" + today.minusYears(3) + "&to=" + today + "&customerId=" + client.id();
        JsonNode figures = years.read(path);
        Map<String, String> expected = client.touches().figures(today);
        Map<String, String> found = new TreeMap<>();
        expected.keySet().forEach(name -> {
            JsonNode value = figures.path(name);
            found.put(name, value.isNumber() ? Retention.plain(value.decimalValue()) : value.asText());
        });
        years.expect(expected, found, path);
    }

    private void incidents(Client client) {
        List<String> expected = client.incidents().stream()
                .map(incident -> incident.id() + " " + incident.severity() + " " + incident.openedAt())
                .sorted()
                .toList();
        List<String> found = years.list("/incidents?customerId=" + client.id()).stream()
                .map(item ->
                        item.path("id").asText() + " " + item.path("severity").asText() + " "
                                + item.path("openedAt").asText())
                .sorted()
                .toList();
        years.expect(expected, found, "incidents of " + client.id());
        for (Incident incident : client.incidents()) {
            history("/incidents/", incident);
        }
    }

    private void history(String path, Kept kept) {
        String at = path + kept.id() + "/history";
        years.expect((int) kept.version(), years.list(at).size(), at);
    }

    private static String told(Member member) {
        return told(
                member.person(),
                member.role(),
                member.from().toString(),
                member.to().equals(LocalDate.MAX) ? "" : member.to().toString(),
                member.lead());
    }

    private static String told(String person, String role, String from, String to, boolean lead) {
        return person + " " + role + (lead ? ", lead, " : ", ") + from + " to " + to;
    }
}
