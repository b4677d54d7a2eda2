package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.relation.RelationGrounds;
import org.partnersuite.platform.rest.Fault;

/** On what grounds the partner of record may change: the customer's consent, and for the past an approver and a reason. */
final class GroundsRules {
    private GroundsRules() {}

    /**
     * @param partner the one that is named; null for none
     * @param caller who asks for the change, and cannot approve it
     */
    static List<Fault> faults(
            RelationGrounds grounds, @Nullable UUID partner, LocalDate from, LocalDate today, String caller) {
        List<Fault> faults = new ArrayList<>();
        if (partner != null && grounds.consentBy() == null) {
            faults.add(Fault.at("/consentBy", "required", "The customer names its partner. Say who did."));
        }
        if (partner != null && grounds.consentedOn() == null) {
            faults.add(Fault.at("/consentedOn", "required", "The customer names its partner. Say on which day."));
        }
        if (grounds.consentedOn() != null && grounds.consentedOn().isAfter(today)) {
            faults.add(Fault.at("/consentedOn", "in_future", "Consent is recorded once it is given."));
        }
        if (from.isBefore(today)) {
            if (grounds.reason() == null) {
                faults.add(Fault.at("/reason", "required", "A change that reaches into the past needs a reason."));
            }
            if (grounds.approvedBy() == null) {
                faults.add(
                        Fault.at("/approvedBy", "required", "A change that reaches into the past needs an approver."));
            } else if (grounds.approvedBy().equals(caller)) {
                faults.add(Fault.at("/approvedBy", "other_person", "The approver is another person than the caller."));
            }
        }
        return faults;
    }
}
