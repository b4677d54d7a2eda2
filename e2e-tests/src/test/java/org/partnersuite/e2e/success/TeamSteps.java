package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Team.Member;

/** Who works with a customer; some came after others had left (CS-17). */
final class TeamSteps {
    static final List<String> ROLES = List.of("CSM", "RM", "AM", "CSS", "DELIVERY");

    /** Customers that share their people. */
    static final int BOOK = 2;

    private final Desk desk;
    private final World world;

    TeamSteps(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    /** Before the contracts, so that what they open has an owner. */
    void join(Customer customer) {
        int book = customer.number() / BOOK;
        LocalDate change = world.today().minusDays(desk.between(100, 500));
        List<Member> members = new ArrayList<>();
        for (String role : ROLES) {
            LocalDate from = world.today().minusDays(720);
            if (desk.happens(30)) {
                members.add(member(null, "former-" + world.person(role, book), role, from, change.minusDays(1)));
                from = change;
            }
            members.add(member(null, world.person(role, book), role, from, null));
        }
        add(customer, members);
        Member lead = members.stream()
                .filter(member -> member.role().equals("CSM"))
                .findFirst()
                .orElseThrow();
        desk.refused(
                "/team-members",
                "",
                body(customer, new Member("", null, "another", "CSM", true, lead.from(), null)),
                Set.of("second_lead"));
    }

    /** The team of one contract may differ. */
    void differ(Customer customer) {
        Contract contract = desk.anyOf(customer.contracts());
        if (desk.happens(40)) {
            LocalDate from = world.today().minusDays(50);
            add(customer, List.of(member(contract, world.person("CSS", 1_000), "CSS", from, null)));
        }
    }

    private void add(Customer customer, List<Member> members) {
        List<JsonNode> created = desk.createAll(
                "/team-members/batch",
                members.stream().map(member -> body(customer, member)).toList(),
                Set.of(201));
        for (int i = 0; i < created.size(); i++) {
            Member member = members.get(i);
            customer.team()
                    .members()
                    .add(new Member(
                            created.get(i).path("id").asText(),
                            member.contract(),
                            member.person(),
                            member.role(),
                            member.lead(),
                            member.from(),
                            member.to()));
        }
    }

    private static Member member(
            @Nullable Contract contract, String person, String role, LocalDate from, @Nullable LocalDate to) {
        return new Member("", contract, person, role, role.equals("CSM"), from, to);
    }

    private static Body body(Customer customer, Member member) {
        return Body.of("customerId", customer.id())
                .with(
                        "subscriptionId",
                        member.contract() == null ? null : member.contract().id())
                .with("person", member.person())
                .with("role", member.role())
                .with("lead", member.lead())
                .with("from", member.from())
                .with("to", member.to());
    }
}
