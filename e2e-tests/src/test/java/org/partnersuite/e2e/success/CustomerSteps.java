package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Sponsor;
import org.partnersuite.e2e.success.model.Team.Member;

/** Customers and who works with them: our people, who come and go, and the customer's sponsor (CS-2, CS-17). */
final class CustomerSteps {
    private static final List<String> ROLES = List.of("AM", "CSM", "RM");

    private final Desk desk;
    private final LocalDate since;

    CustomerSteps(Desk desk) {
        this.desk = desk;
        this.since = desk.volume().firstMonth().atDay(1);
    }

    Client open(int number) {
        boolean strategic = desk.happens(10);
        String name = "Customer %s %d".formatted(desk.years().run(), number);
        String json = "{\"name\":\"%s\",\"industry\":\"Retail\",\"strategic\":%s}".formatted(name, strategic);
        Client client = new Client(
                desk.calls().create("customer-success", "/customers", json).id(), name, strategic);
        People people = People.of(desk.years(), number);
        join(client, people);
        if (desk.happens(30)) {
            follow(client, people);
        }
        if (desk.happens(50)) {
            sponsor(client);
        }
        return client;
    }

    private void join(Client client, People people) {
        List<String> items = new ArrayList<>();
        for (String role : ROLES) {
            items.add(member(client, people.in(role), role, since));
        }
        List<JsonNode> joined = desk.calls().createAll("customer-success", "/team-members", items);
        for (int i = 0; i < joined.size(); i++) {
            String role = ROLES.get(i);
            add(client, joined.get(i).path("id").asText(), people.in(role), role, since);
        }
    }

    /** One of them leaves on a day of the two years; another begins on the next. */
    private void follow(Client client, People people) {
        Member member = desk.anyOf(client.team().members());
        LocalDate last = desk.day(since.plusDays(30), desk.volume().today().minusDays(1));
        desk.calls().change("customer-success", "/team-members", member, "{\"to\":\"%s\"}".formatted(last));
        member.leave(last);
        String successor = people.successorIn(member.role());
        String id = desk.calls()
                .create("customer-success", "/team-members", member(client, successor, member.role(), last.plusDays(1)))
                .id();
        add(client, id, successor, member.role(), last.plusDays(1));
    }

    private static void add(Client client, String id, String person, String role, LocalDate from) {
        client.team().members().add(new Member(id, person, role, role.equals("CSM"), from));
    }

    private static String member(Client client, String person, String role, LocalDate from) {
        return "{\"customerId\":\"%s\",\"person\":\"%s\",\"role\":\"%s\",\"lead\":%s,\"from\":\"%s\"}"
                .formatted(client.id(), person, role, role.equals("CSM"), from);
    }

    private void sponsor(Client client) {
        String json = """
                {"customerId":"%s","name":"Ana Lima","role":"Head of operations","influence":"HIGH","stance":"SUPPORTER",\
                "sponsor":true}\
                """.formatted(client.id());
        client.sponsors()
                .add(new Sponsor(desk.calls()
                        .create("customer-success", "/stakeholders", json)
                        .id()));
    }
}
