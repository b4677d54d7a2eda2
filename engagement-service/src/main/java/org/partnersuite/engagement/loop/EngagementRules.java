package org.partnersuite.engagement.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Fault.SuggestedCall;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Violation;

/** Rules for the details of every engagement (EN-5). They report every fault. */
final class EngagementRules {
    private static final Map<String, Supplier<Problem>> REFUSALS = Map.of(
            "engagement_account_id_fkey",
            () -> Accounts.unknown("An engagement"),
            "engagement_tdp_of_account",
            EngagementRules::unknownTdp);

    private EngagementRules() {}

    static List<Fault> faultsOf(
            EngagementDetails details, List<UUID> opportunities, ReferenceData reference, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (details.tdp() == null && details.tdpId() == null && details.useCase() == null) {
            faults.add(
                    Fault.at("/useCase", "required", "An engagement needs a technology decision point or a use case."));
        }
        known("/useCaseCode", details.useCaseCode(), reference.useCases(), faults);
        known("/offering", details.offering(), reference.offerings(), faults);
        LocalDate inProduction = details.workloadInProductionOn();
        if (inProduction != null && inProduction.isAfter(today)) {
            faults.add(Fault.at(
                    "/workloadInProductionOn",
                    "in_future",
                    "The date must not be in the future, after " + today + "."));
        }
        faults.addAll(CoCreationRounds.faultsOf(details.rounds(), today));
        if (new HashSet<>(opportunities).size() < opportunities.size()) {
            faults.add(Fault.at("/opportunityIds", "repeated", "An opportunity can only be linked once."));
        }
        return faults;
    }

    /** Writes, and reports constraint violations of the schema. */
    static Engagement written(Supplier<Engagement> write) {
        return Violation.refusing(REFUSALS, write);
    }

    private static Problem unknownTdp() {
        return Problem.unprocessable(
                "unknown_decision_point",
                "An engagement can only refer to a decision point of its account.",
                List.of(new Fault(
                        "/tdpId",
                        "unknown_decision_point",
                        "The account has no such decision point.",
                        new SuggestedCall("POST", "/v1/engagement/decision-points"))));
    }

    private static void known(String at, @Nullable String code, Set<String> known, List<Fault> faults) {
        if (code != null && !known.contains(code)) {
            faults.add(Fault.unknownCode(at, known));
        }
    }
}
