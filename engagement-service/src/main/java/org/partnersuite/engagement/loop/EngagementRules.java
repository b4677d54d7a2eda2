package org.partnersuite.engagement.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.OpportunityFacts.Found;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Fault.SuggestedCall;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Violation;

/** Rules for the details of every engagement (EN-5). They report every fault. */
final class EngagementRules {
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

    /**
     * Opportunities that are linked stay on the engagement's account until the transaction ends.
     *
     * @throws Problem 422 with every one that is unknown or another account's
     */
    static void checkOpportunities(Handle db, UUID account, List<UUID> opportunities) {
        if (opportunities.isEmpty()) {
            return;
        }
        Map<UUID, Found> found = OpportunityFacts.allLocked(db, opportunities).stream()
                .collect(Collectors.toMap(each -> each.facts().id(), Function.identity()));
        List<Fault> faults = new ArrayList<>();
        for (UUID id : opportunities.stream().sorted().toList()) {
            Found opportunity = found.get(id);
            if (opportunity == null) {
                faults.add(unfit("unknown_opportunity", "There is no opportunity " + id + "."));
            } else if (opportunity.mergedInto() != null) {
                faults.add(unfit(
                        "merged", "The opportunity " + id + " was merged into " + opportunity.mergedInto() + "."));
            } else if (!opportunity.facts().accountId().equals(account)) {
                faults.add(unfit("other_account", "The opportunity " + id + " is of another account."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "opportunities_do_not_fit",
                    "An engagement can only be linked to opportunities of its account.",
                    faults);
        }
    }

    private static Fault unfit(String code, String sentence) {
        return new Fault("/opportunityIds", code, sentence, new SuggestedCall("POST", "/v1/engagement/opportunities"));
    }

    /** Writes, and reports constraint violations of the schema. */
    static Engagement written(Supplier<Engagement> write) {
        try {
            return write.get();
        } catch (RuntimeException refused) {
            if (Violation.of(refused, "engagement_account_id_fkey")) {
                throw Accounts.unknown("An engagement");
            }
            if (Violation.of(refused, "engagement_tdp_of_account")) {
                throw unknownTdp();
            }
            throw refused;
        }
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
