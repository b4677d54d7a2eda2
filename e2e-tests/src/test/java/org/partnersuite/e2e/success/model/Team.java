package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works with a customer in which role, from when until when (CS-17). */
public final class Team {
    private final List<Member> members = new ArrayList<>();

    /**
     * A member.
     *
     * @param contract where the team of one contract differs; null for the whole customer
     * @param to the last day; null while no end is known
     */
    public record Member(
            String id,
            @Nullable Contract contract,
            String person,
            String role,
            boolean lead,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public List<Member> members() {
        return members;
    }

    /** Those of a day. */
    public List<Member> on(LocalDate day) {
        return members.stream().filter(member -> member.holds(day)).toList();
    }

    /** Who has a role: for the contract before for the customer, the lead before others, then who came first. */
    public Optional<String> owner(String role, @Nullable Contract contract, LocalDate day) {
        return members.stream()
                .filter(member -> member.role().equals(role) && member.holds(day))
                .filter(member -> member.contract() == null || member.contract() == contract)
                .min(Comparator.comparing((Member member) -> member.contract() == null)
                        .thenComparing(member -> !member.lead())
                        .thenComparing(Member::from))
                .map(Member::person);
    }

    /** A person's places in a role go to another from a day on. */
    public void handOver(String role, String from, String to, LocalDate day) {
        for (Member member : List.copyOf(members)) {
            if (member.role().equals(role) && member.person().equals(from) && member.holds(day)) {
                members.remove(member);
                members.add(new Member(
                        member.id(), member.contract(), from, role, member.lead(), member.from(), day.minusDays(1)));
                members.add(new Member("", member.contract(), to, role, member.lead(), day, member.to()));
            }
        }
    }
}
