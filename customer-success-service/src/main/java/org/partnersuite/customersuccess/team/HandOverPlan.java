package org.partnersuite.customersuccess.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.BookHandOver.Move;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * What a hand-over does to teams: the person's terms end the day before, and the receivers have the same places from then
 * on. A receiver who is in the same team in the same role already keeps one place, as lead if either was.
 */
record HandOverPlan(
        List<TeamMember> created,
        Map<TeamMember, TeamMember> changed,
        List<TeamMember> removed,
        List<Move> moves,
        List<Fault> faults) {

    /**
     * Who gets what.
     *
     * @param customerIds null for all that no other receiver gets
     */
    record Receiver(Owner owner, @Nullable List<UUID> customerIds) {}

    /**
     * @param book the person's terms in the role that reach to the day or later
     * @param others terms of the receivers in the role for the same customers that reach to the day or later
     */
    static HandOverPlan of(
            List<TeamMember> book,
            List<TeamMember> others,
            List<Receiver> receivers,
            LocalDate effectiveOn,
            Instant now) {
        HandOverPlan plan = new HandOverPlan(
                new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<UUID, Owner> assigned = plan.assign(book, receivers);
        if (plan.faults.isEmpty()) {
            for (TeamMember member : book) {
                Owner to = assigned.get(member.customerId());
                if (to != null) {
                    plan.move(member, to, others, effectiveOn, now);
                }
            }
        }
        return plan;
    }

    /** The receiver of each customer of the book that is handed over. */
    private Map<UUID, Owner> assign(List<TeamMember> book, List<Receiver> receivers) {
        Set<UUID> customers = new LinkedHashSet<>();
        book.forEach(member -> customers.add(member.customerId()));
        Map<UUID, Owner> assigned = new LinkedHashMap<>();
        Owner rest = null;
        for (int i = 0; i < receivers.size(); i++) {
            Receiver receiver = receivers.get(i);
            if (receiver.customerIds() == null) {
                if (rest != null) {
                    faults.add(Fault.at(
                            "/to/" + i + "/customerIds", "required", "Only one receiver can get all the others."));
                }
                rest = receiver.owner();
                continue;
            }
            for (int j = 0; j < receiver.customerIds().size(); j++) {
                UUID customer = receiver.customerIds().get(j);
                String pointer = "/to/" + i + "/customerIds/" + j;
                if (!customers.contains(customer)) {
                    faults.add(Fault.at(pointer, "not_of_book", "The person has no such customer in this role."));
                } else if (assigned.put(customer, receiver.owner()) != null) {
                    faults.add(Fault.at(pointer, "repeated", "The customer is handed over twice."));
                }
            }
        }
        if (rest != null) {
            for (UUID customer : customers) {
                assigned.putIfAbsent(customer, rest);
            }
        }
        if (faults.isEmpty() && assigned.isEmpty()) {
            faults.add(Fault.at("/from", "empty_book", "The person has no customer in this role on that day."));
        }
        return assigned;
    }

    private void move(TeamMember member, Owner to, List<TeamMember> others, LocalDate effectiveOn, Instant now) {
        LocalDate from = member.from().isBefore(effectiveOn) ? effectiveOn : member.from();
        boolean lead = member.lead();
        for (TeamMember other : others) {
            boolean same = other.person().equals(to.person())
                    && other.customerId().equals(member.customerId())
                    && Objects.equals(other.subscriptionId(), member.subscriptionId());
            if (same && !ended().contains(other.id())) {
                lead |= other.lead();
                end(other, effectiveOn, now);
            }
        }
        end(member, effectiveOn, now);
        created.add(new TeamMember(
                Ids.next(),
                1,
                member.customerId(),
                member.subscriptionId(),
                to.person(),
                to.partnerId(),
                member.role(),
                lead,
                from,
                member.to(),
                now,
                now));
        moves.add(new Move(member.customerId(), member.subscriptionId(), to.person(), to.partnerId()));
    }

    private Set<UUID> ended() {
        Set<UUID> ended = new HashSet<>();
        changed.keySet().forEach(member -> ended.add(member.id()));
        removed.forEach(member -> ended.add(member.id()));
        return ended;
    }

    /** A term that would not have begun is dropped. */
    private void end(TeamMember member, LocalDate effectiveOn, Instant now) {
        if (member.from().isBefore(effectiveOn)) {
            changed.put(member, member.revised(member.lead(), effectiveOn.minusDays(1), now));
        } else {
            removed.add(member);
        }
    }
}
