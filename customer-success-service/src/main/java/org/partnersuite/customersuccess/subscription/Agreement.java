package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/**
 * How a contract runs on.
 *
 * @param noticeBy last day on which notice may be given
 * @param noticeGivenOn day on which the customer gave notice
 */
public record Agreement(
        @Schema(description = "FIXED ends on contractEnd; MONTHLY runs on from month to month.")
        Term term,

        @Nullable BillingPeriod billingPeriod,

        @Schema(description = "Whether the contract renews itself unless notice is given in time.")
        boolean autoRenew,

        @Schema(description = "Last day for notice of a contract that renews itself.") @Nullable
        LocalDate noticeBy,

        @Schema(description = "Day on which the customer gave notice.") @Nullable
        LocalDate noticeGivenOn) {

    /** A fixed term of which nothing else is known. */
    public static final Agreement FIXED = new Agreement(Term.FIXED, null, false, null, null);

    /** Whether a contract has an end. */
    @Schema(name = "ContractTermKind")
    public enum Term {
        FIXED,
        /** Pay as you go. */
        MONTHLY
    }

    /** How often a contract is billed. */
    @Schema(name = "BillingPeriod")
    public enum BillingPeriod {
        MONTHLY,
        QUARTERLY,
        ANNUAL,
        UPFRONT
    }

    /** Notice that was given in time, so that the contract does not renew itself. */
    public boolean noticeInTime() {
        return noticeGivenOn != null && (noticeBy == null || !noticeGivenOn.isAfter(noticeBy));
    }

    /** Whether the contract is renewed on its last day without anybody's doing. */
    boolean renewsByItself() {
        return autoRenew && !noticeInTime();
    }

    /** Of the renewed contract: the last day for notice lies as far before the new end as before the old one. */
    Agreement renewed(LocalDate end, LocalDate until) {
        return new Agreement(
                term,
                billingPeriod,
                autoRenew,
                noticeBy == null ? null : until.minusDays(ChronoUnit.DAYS.between(noticeBy, end)),
                null);
    }

    List<Fault> faults(ContractTerm contract) {
        List<Fault> faults = new ArrayList<>();
        LocalDate end = contract.contractEnd();
        if (term == Term.FIXED && end == null) {
            faults.add(Fault.at("/contractEnd", "required", "A contract of fixed term has an end."));
        }
        if (term == Term.MONTHLY && end != null) {
            faults.add(Fault.at("/contractEnd", "no_end", "A monthly contract has no end. Omit it."));
        }
        if (end != null && end.isBefore(contract.contractStart())) {
            faults.add(Fault.at("/contractEnd", "before_start", "The contract must not end before it starts."));
        }
        if (autoRenew && term == Term.MONTHLY) {
            faults.add(Fault.at("/autoRenew", "monthly", "A monthly contract runs on and does not renew itself."));
        }
        if (autoRenew && noticeBy == null) {
            faults.add(Fault.at("/noticeBy", "required", "A contract that renews itself has a last day for notice."));
        }
        if (!autoRenew && noticeBy != null) {
            faults.add(Fault.at("/noticeBy", "no_auto_renewal", "Only a contract that renews itself has one."));
        }
        if (noticeBy != null && end != null && noticeBy.isAfter(end)) {
            faults.add(Fault.at("/noticeBy", "after_end", "Notice is given on the contract's last day at the latest."));
        }
        return faults;
    }
}
