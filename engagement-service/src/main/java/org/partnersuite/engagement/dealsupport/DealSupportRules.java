package org.partnersuite.engagement.dealsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Rules for every request (EN-9). */
final class DealSupportRules {
    private DealSupportRules() {}

    /** @throws Problem 400 with every fault */
    static void check(SupportDetails details, ReferenceData reference) {
        List<Fault> faults = new ArrayList<>();
        known(faults, "/help", details.help(), reference.dealSupportHelp());
        known(faults, "/offering", details.offering(), reference.offerings());
        Problem.refuseAny(faults);
    }

    /**
     * Help is for a client that has agreed to a pilot. A lost opportunity is past helping; a won one is not.
     *
     * @throws Problem 422 when the opportunity is at ENGAGE or lost
     */
    static void checkStage(OpportunityFacts opportunity) {
        if (!opportunity.stage().isAtLeast(Stage.QUALIFY)) {
            throw Problem.unprocessable(
                    "opportunity_not_qualified",
                    "The request cannot be created yet: errors lists the unmet criteria.",
                    List.of(new Fault(
                            "/opportunityId",
                            "qualify_or_later",
                            "A request needs an opportunity at QUALIFY or later that is not lost. This one is at "
                                    + opportunity.stage() + ".",
                            new Fault.SuggestedCall("POST", stageMoves(opportunity.id())))));
        }
    }

    private static String stageMoves(UUID opportunity) {
        return "/v1/engagement/opportunities/" + opportunity + "/stage-moves";
    }

    private static void known(List<Fault> faults, String at, String code, Set<String> known) {
        if (!known.contains(code)) {
            faults.add(Fault.unknownCode(at, known));
        }
    }
}
