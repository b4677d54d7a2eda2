package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityStore.Known;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;

/**
 * What a row may write, by the roles of the job's creator. Only the system that is master of the stages imports them;
 * others create at ENGAGE and record evidence by a stage move (EN-6, EN-7).
 */
record ImportRights(Caller caller) {
    List<Fault> faultsOf(ImportedOpportunity row, @Nullable Known known) {
        List<Fault> faults = new ArrayList<>(0);
        if (!row.progress().stage().equals(stageWithoutImport(row, known)) && !caller.hasAnyRole(Roles.INTEGRATION)) {
            faults.add(Fault.at(
                    "/stage",
                    "stage_of_integration",
                    "Only the role integration imports a stage. Others create at ENGAGE and use stage moves with"
                            + " evidence."));
        }
        if (known != null
                && PartnerChange.isBetween(known.opportunity().details(), row.details())
                && partnerReason(row) == null) {
            faults.add(OpportunityProblems.partnerReasonMissing());
        }
        return faults;
    }

    /** The master of the opportunities brings those of closed accounts, too. */
    boolean toClosedAccounts() {
        return caller.hasAnyRole(Roles.INTEGRATION);
    }

    /** The stage of a row is used until a person moves the opportunity. */
    private static Stage stageWithoutImport(ImportedOpportunity row, @Nullable Known known) {
        if (known == null) {
            return Stage.ENGAGE;
        }
        return known.movedHere()
                ? row.progress().stage()
                : known.opportunity().progress().stage();
    }

    /** That its own system has it so is reason enough. */
    @Nullable
    String partnerReason(ImportedOpportunity row) {
        return row.partnerReason() == null && caller.hasAnyRole(Roles.INTEGRATION)
                ? "Imported: " + row.externalId().source() + " has it so."
                : row.partnerReason();
    }
}
