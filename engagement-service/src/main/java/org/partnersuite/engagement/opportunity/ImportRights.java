package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityStore.Known;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;

/**
 * What a row may write, by the roles of the job's creator. Only the master system or a lead may import closed deals;
 * others record evidence by a stage move (EN-7).
 */
record ImportRights(Caller caller) {
    private static final String[] STATE_ENDS = {Roles.INTEGRATION, Roles.TECHNICAL_LEAD, Roles.ADMIN};

    List<Fault> faultsOf(ImportedOpportunity row, @Nullable Known known) {
        List<Fault> faults = new ArrayList<>(0);
        if ((row.progress().stage().isClosed() || reopens(known)) && !caller.hasAnyRole(STATE_ENDS)) {
            faults.add(Fault.at(
                    "/stage",
                    "closed_stage",
                    "Won and lost deals may only be imported by the roles " + String.join(", ", STATE_ENDS)
                            + ". Other roles use stage moves with evidence."));
        }
        if (known != null
                && PartnerChange.isBetween(known.opportunity().details(), row.details())
                && partnerReason(row) == null) {
            faults.add(OpportunityProblems.partnerReasonMissing());
        }
        return faults;
    }

    /** The stage of a row is used until the opportunity is moved here. */
    private static boolean reopens(@Nullable Known known) {
        return known != null
                && !known.movedHere()
                && known.opportunity().progress().stage().isClosed();
    }

    /** That its own system has it so is reason enough. */
    @Nullable
    String partnerReason(ImportedOpportunity row) {
        return row.partnerReason() == null && caller.hasAnyRole(Roles.INTEGRATION)
                ? "Imported: " + row.externalId().source() + " has it so."
                : row.partnerReason();
    }
}
