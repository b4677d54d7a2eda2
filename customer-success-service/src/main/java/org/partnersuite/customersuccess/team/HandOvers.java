package org.partnersuite.customersuccess.team;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.team.HandOverPlan.Receiver;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** A person's book goes to others in one call, from a day on. */
@Singleton
public class HandOvers {
    private final List<HandOverParticipant> participants;

    HandOvers(@All List<HandOverParticipant> participants) {
        this.participants = participants;
    }

    /**
     * What is asked for.
     *
     * @param effectiveOn null for today
     */
    public record Draft(
            String from,
            TeamRole role,
            List<To> to,
            @Nullable LocalDate effectiveOn,
            String reason) {
        public Draft {
            to = List.copyOf(to);
        }
    }

    /**
     * A receiver.
     *
     * @param customerIds null for all that nobody else gets
     */
    public record To(
            String person,
            @Nullable UUID partnerId,
            @Nullable List<UUID> customerIds) {}

    /** @throws Problem 422 with every fault */
    public BookHandOver handOver(Change change, Draft draft) {
        LocalDate today = Days.today(change);
        LocalDate effectiveOn = draft.effectiveOn() == null ? today : draft.effectiveOn();
        refuse(faults(change, draft, effectiveOn, today));
        List<TeamMember> book = TeamStore.lockBook(change.db(), draft.from(), draft.role(), effectiveOn);
        List<TeamMember> others = TeamStore.lockOthers(
                change.db(),
                draft.to().stream().map(To::person).toList(),
                draft.role(),
                book.stream().map(TeamMember::customerId).toList(),
                effectiveOn);
        HandOverPlan plan = HandOverPlan.of(
                book,
                others,
                draft.to().stream()
                        .map(to -> new Receiver(new Owner(to.person(), to.partnerId()), to.customerIds()))
                        .toList(),
                effectiveOn,
                change.now());
        refuse(plan.faults());
        TeamStore.remove(change, plan.removed());
        TeamStore.update(change, "handed over", plan.changed());
        if (!TeamStore.insert(change, "took over", plan.created())) {
            throw Problem.conflict("place_taken", "Somebody has one of the places on some of these days.");
        }
        BookHandOver handOver = new BookHandOver(
                Ids.next(),
                1,
                draft.from(),
                draft.role(),
                effectiveOn,
                draft.reason(),
                change.caller().subject(),
                plan.moves(),
                null,
                change.now(),
                change.now());
        HandOverStore.create(change, handOver);
        return effectiveOn.isAfter(today) ? handOver : follow(change, handOver);
    }

    /** What stores its owner follows. */
    BookHandOver follow(Change change, BookHandOver handOver) {
        for (HandOver each : handOver.byReceiver()) {
            participants.forEach(participant -> participant.handedOver(change, each));
        }
        BookHandOver followed = handOver.followed(change.now());
        HandOverStore.update(change, handOver, followed);
        return followed;
    }

    private static List<Fault> faults(Change change, Draft draft, LocalDate effectiveOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (effectiveOn.isBefore(today)) {
            faults.add(Fault.at("/effectiveOn", "in_past", "A book is handed over from today or a later day on."));
        }
        for (int i = 0; i < draft.to().size(); i++) {
            To to = draft.to().get(i);
            if (to.person().equals(draft.from())) {
                faults.add(Fault.at("/to/" + i + "/person", "same_person", "It is whose book it is."));
            }
            if (to.partnerId() != null
                    && KnownPartners.among(change.db(), List.of(to.partnerId())).isEmpty()) {
                faults.add(Fault.at("/to/" + i + "/partnerId", "unknown_partner", "There is no such partner."));
            }
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "hand_over_refused", "The book cannot be handed over like this; see errors.", faults);
        }
    }
}
