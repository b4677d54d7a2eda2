package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.opportunity.OpportunityFacts.Found;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Fault.SuggestedCall;
import org.partnersuite.platform.rest.Problem;

/** The opportunities that a record of an account names in its {@code opportunityIds}. */
public final class LinkedOpportunities {
    private LinkedOpportunities() {}

    /**
     * Opportunities that are linked stay on the record's account until the transaction ends.
     *
     * @param what the record, such as {@code An engagement}
     * @throws Problem 422 with every one that is unknown, merged or another account's
     */
    public static void check(Handle db, String what, UUID account, List<UUID> opportunities) {
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
                    "opportunities_do_not_fit", what + " can only be linked to opportunities of its account.", faults);
        }
    }

    private static Fault unfit(String code, String sentence) {
        return new Fault("/opportunityIds", code, sentence, new SuggestedCall("POST", "/v1/engagement/opportunities"));
    }
}
