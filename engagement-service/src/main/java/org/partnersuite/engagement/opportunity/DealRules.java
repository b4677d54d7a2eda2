package org.partnersuite.engagement.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

/** Rules between the fields of an opportunity: discounts of its lines, and who identified it (EN-16). */
final class DealRules {
    private DealRules() {}

    static List<Fault> faultsOf(OpportunityDetails details) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < details.lines().size(); i++) {
            Fault fault = faultOf(details.lines().get(i), "/lines/" + i);
            if (fault != null) {
                faults.add(fault);
            }
        }
        if (details.kind() != OpportunityKind.SALES && details.identifiedBy() == null) {
            faults.add(Fault.at(
                    "/identifiedBy",
                    "required",
                    "A " + details.kind() + " opportunity needs the person and the role that identified it."));
        }
        return faults;
    }

    /** @throws Problem 422 with every fault */
    static void refuseAny(OpportunityDetails details) {
        List<Fault> faults = faultsOf(details);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "opportunity_rules_unmet", "Fields of the opportunity do not agree: errors lists them.", faults);
        }
    }

    private static @Nullable Fault faultOf(ProductLine line, String at) {
        Money list = line.listAmount();
        BigDecimal stated = line.discount();
        if (list == null) {
            return stated == null
                    ? null
                    : Fault.at(
                            at + "/listAmount",
                            "required",
                            "No list amount follows from this amount and discount. State the list amount.");
        }
        if (line.amount().amount().compareTo(list.amount()) > 0) {
            return Fault.at(
                    at + "/amount",
                    "over_list_amount",
                    "The amount must not exceed the list amount, "
                            + list.amount().toPlainString() + ".");
        }
        BigDecimal follows = Discount.perCent(line.amount().amount(), list.amount());
        return stated == null || follows != null && stated.compareTo(follows) == 0
                ? null
                : Fault.at(
                        at + "/discount",
                        "does_not_agree",
                        follows == null
                                ? "No discount follows from a list amount of 0. Leave the discount out."
                                : "The amounts give a discount of " + follows + ". State one of the two.");
    }
}
