package org.partnersuite.engagement.decisionpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;

/** Rules for decision points and their moves (EN-16). They report every fault. */
final class DecisionPointRules {
    private DecisionPointRules() {}

    static List<Fault> faultsOf(DecisionPointDetails details, List<UUID> opportunities, ReferenceData reference) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < details.useCases().size(); i++) {
            if (!reference.useCases().contains(details.useCases().get(i))) {
                faults.add(Fault.unknownCode("/useCases/" + i, reference.useCases()));
            }
        }
        if (new HashSet<>(details.useCases()).size() < details.useCases().size()) {
            faults.add(Fault.at("/useCases", "repeated", "A use case can only be named once."));
        }
        if (new HashSet<>(opportunities).size() < opportunities.size()) {
            faults.add(Fault.at("/opportunityIds", "repeated", "An opportunity can only be linked once."));
        }
        return faults;
    }

    /** Faults of a move, before the records that prove it are read. */
    static List<Fault> faultsOf(DecisionPointStatus from, RequestedDecision requested, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        DecisionPointStatus to = requested.to();
        if (!from.leadsTo(to)) {
            faults.add(Fault.at("/to", "not_from_here", notFromHere(from, to)));
        }
        DecisionPointProof proof = requested.proof();
        if (!to.isProven()) {
            if (requested.reason() == null) {
                faults.add(Fault.at("/reason", "reason", "A move to " + to + " needs a reason."));
            }
            if (proof != null) {
                faults.add(Fault.at("/proof", "only_of_success", "A move to " + to + " has a reason, and no proof."));
            }
        } else if (proof == null) {
            faults.add(Fault.at("/proof", "proof", "A move to " + to + " names what proves it."));
        } else {
            checkProof(proof, today, faults);
        }
        return faults;
    }

    private static String notFromHere(DecisionPointStatus from, DecisionPointStatus to) {
        return from == DecisionPointStatus.IDENTIFIED && to == DecisionPointStatus.EXPANDED
                ? "It was not landed: a decision point expands after it landed."
                : "A decision point that is " + from + " does not become " + to + ".";
    }

    private static void checkProof(DecisionPointProof proof, LocalDate today, List<Fault> faults) {
        switch (proof.kind()) {
            case WON_OPPORTUNITY -> need("/proof/opportunityId", proof.opportunityId(), faults);
            case WORKLOAD_IN_PRODUCTION -> need("/proof/engagementId", proof.engagementId(), faults);
            case CLIENT_DECISION -> need("/proof/on", proof.on(), faults);
        }
        LocalDate on = proof.on();
        if (on != null && on.isAfter(today)) {
            faults.add(Fault.at("/proof/on", "in_future", "The date must not be in the future, after " + today + "."));
        }
    }

    private static void need(String at, @Nullable Object value, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at(at, "required", "This kind of proof needs it."));
        }
    }
}
