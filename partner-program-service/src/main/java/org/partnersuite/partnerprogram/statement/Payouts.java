package org.partnersuite.partnerprogram.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.incentive.Account;
import org.partnersuite.partnerprogram.incentive.Entry;
import org.partnersuite.partnerprogram.incentive.Explanation;
import org.partnersuite.partnerprogram.incentive.IncentiveLine;
import org.partnersuite.partnerprogram.incentive.Ledger;
import org.partnersuite.partnerprogram.statement.Payout.Payment;
import org.partnersuite.partnerprogram.statement.PayoutStore.Owed;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Stamp;
import org.threeten.extra.YearQuarter;

/** Pays statements once. */
public final class Payouts {
    /** The type under which payouts are audited. */
    public static final String AUDITED = "incentive-payout";

    private Payouts() {}

    /** A payout, and whether it was made now. */
    public record Paid(Payout payout, boolean created) {}

    /**
     * Pays all statements up to a quarter that are not paid yet. A partner that owes more than it is owed in a
     * currency is paid
     * nothing in it; the next payout takes account of that. The same number again pays nothing and answers the first
     * payout.
     *
     * @throws Problem 409 when the number has paid another quarter
     */
    public static Paid pay(Change change, String number, YearQuarter quarter) {
        Handle db = change.db();
        Statements.lock(db, AUDITED);
        Optional<Payout> known = PayoutStore.find(db, number);
        if (known.isPresent()) {
            if (!known.get().quarter().equals(quarter.toString())) {
                throw Problem.conflict(
                        "payout_number_taken",
                        "This number has paid " + known.get().quarter() + ".");
            }
            return new Paid(known.get(), false);
        }
        List<Statement> unpaid = StatementStore.unpaid(db, quarter.toString());
        List<Owed> owed = PayoutStore.owed(
                db, unpaid.stream().map(Statement::partnerId).distinct().toList(), quarter.toString());
        Payout payout = new Payout(
                Stamp.of(change),
                number,
                quarter.toString(),
                Days.today(change),
                owed.stream().map(Payouts::payment).toList());
        if (!PayoutStore.TABLE.insert(db, List.of(payout))) {
            throw new IllegalStateException("payouts are locked");
        }
        Ledger.post(
                change,
                owed.stream()
                        .flatMap(each -> lines(change, payout, each).stream())
                        .toList());
        Set<UUID> paid = owed.stream().map(Owed::partnerId).collect(Collectors.toSet());
        for (Statement statement : unpaid) {
            if (paid.contains(statement.partnerId())) {
                Statement after = statement.paid(payout.id(), change.now());
                StatementStore.TABLE.update(db, List.of(after));
                StatementStore.STATEMENT.changed(change, "paid", statement, after);
            }
        }
        ObjectNode told = Json.mapper()
                .createObjectNode()
                .put("number", number)
                .put("quarter", payout.quarter())
                .put("payments", payout.payments().size());
        change.audit(new AuditEntry(AUDITED, payout.id(), "paid", FieldChanges.between(null, told)));
        return new Paid(payout, true);
    }

    private static Payment payment(Owed owed) {
        return new Payment(owed.partnerId(), new Money(owed.accrued().add(owed.adjusted()), owed.currency()));
    }

    private static List<IncentiveLine> lines(Change change, Payout payout, Owed owed) {
        List<IncentiveLine> lines = new ArrayList<>(2);
        add(lines, change, payout, owed, Account.ACCRUED, owed.accrued());
        add(lines, change, payout, owed, Account.ADJUSTED, owed.adjusted());
        return lines;
    }

    /** What is owed on an account is paid; what is owed to us on it is set off. */
    private static void add(
            List<IncentiveLine> lines, Change change, Payout payout, Owed owed, Account account, BigDecimal amount) {
        if (amount.signum() == 0) {
            return;
        }
        LocalDate day = payout.paidOn();
        boolean pays = amount.signum() > 0;
        lines.add(new IncentiveLine(
                Ids.next(),
                owed.partnerId(),
                null,
                Entry.PAYMENT,
                pays ? account : Account.PAID,
                pays ? Account.PAID : account,
                new Money(amount.abs(), owed.currency()),
                payout.id(),
                "PAYMENT/" + payout.number(),
                null,
                null,
                day,
                payout.quarter(),
                payout.quarter(),
                1,
                new Explanation("Paid by " + payout.number(), List.of(), List.of()),
                change.now()));
    }
}
