package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Team.Member;

/** Some customer success managers hand all that they have to another person: customers, open actions, work (CS-17). */
final class HandOver {
    private static final int PERCENT = 40;

    private final TwoYears years;
    private final LocalDate today;
    private final Calls calls;
    private final Random random;

    HandOver(TwoYears years) {
        this.years = years;
        this.today = years.volume().today();
        this.random = new Random(years.volume().seed() ^ 0x626f6f6b);
        this.calls = new Calls(years, random, "hand-over");
    }

    void some(List<Client> clients) {
        List<String> people = clients.stream()
                .map(client -> client.team().owner("CSM", today))
                .distinct()
                .sorted()
                .toList();
        for (String person : people) {
            if (random.nextInt(100) < PERCENT && joinedBefore(clients, person)) {
                handOver(clients, person);
            }
        }
    }

    /** Whose first day is today has had nothing yet that could be handed over. */
    private boolean joinedBefore(List<Client> clients, String person) {
        return clients.stream()
                .flatMap(client -> client.team().members().stream())
                .filter(member -> member.person().equals(person))
                .allMatch(member -> member.from().isBefore(today));
    }

    private void handOver(List<Client> clients, String person) {
        String heir = person + "-heir";
        calls.create(
                "customer-success",
                "/book-hand-overs",
                "{\"from\":\"%s\",\"role\":\"CSM\",\"to\":[{\"person\":\"%s\"}],\"reason\":\"Parental leave\"}"
                        .formatted(person, heir));
        for (Client client : clients) {
            for (Member member : List.copyOf(client.team().members())) {
                if (member.person().equals(person) && member.to().equals(LocalDate.MAX)) {
                    member.leave(today.minusDays(1));
                    client.team().members().add(new Member(id(client, heir), heir, "CSM", member.lead(), today));
                }
            }
        }
    }

    private String id(Client client, String person) {
        for (JsonNode item : years.list("/team-members?customerId=" + client.id())) {
            if (item.path("person").asText().equals(person)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException(person + " has not joined the team of " + client.id());
    }
}
