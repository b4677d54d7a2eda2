package org.partnersuite.partnerprogram.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.statement.StatementStore.OpenLine;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;
import org.threeten.extra.YearQuarter;

/** Issues statements. */
public final class Statements {
    private Statements() {}

    /**
     * Issues the statement of a partner for a quarter: all lines that are payable by then and in no statement yet,
     * also those that
     * adjust a quarter whose statement is issued.
     *
     * @throws Problem 404 for an unknown partner; 409 when it is issued, or one of a later quarter is; 422 before the
     *     quarter is over
     */
    public static Statement issue(Change change, UUID partner, YearQuarter quarter) {
        Handle db = change.db();
        lock(db, "incentive statements " + partner);
        Partners.require(db, partner);
        if (!quarter.atEndOfQuarter().isBefore(Days.today(change))) {
            throw Problem.unprocessable(
                    "quarter_not_over",
                    "A statement is issued when its quarter is over.",
                    List.of(Fault.at("/quarter", "quarter_not_over", "It ends on " + quarter.atEndOfQuarter() + ".")));
        }
        String newest = StatementStore.newest(db, partner);
        if (newest != null && newest.compareTo(quarter.toString()) >= 0) {
            throw Problem.conflict(
                    "statement_issued", "The statement of " + newest + " is issued; statements follow each other.");
        }
        List<OpenLine> lines = StatementStore.open(db, partner, quarter.toString());
        Statement statement = new Statement(
                Stamp.of(change),
                partner,
                quarter.toString(),
                StatementStatus.ISSUED,
                lines.size(),
                totals(lines),
                null);
        if (!StatementStore.TABLE.insert(db, List.of(statement))) {
            throw new IllegalStateException("statements of the partner are locked");
        }
        StatementStore.freeze(db, statement.id(), lines);
        StatementStore.STATEMENT.created(change, "issued", statement);
        return statement;
    }

    private static List<Money> totals(List<OpenLine> lines) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        lines.forEach(line -> totals.merge(line.owed().currency(), line.owed().amount(), BigDecimal::add));
        return totals.entrySet().stream()
                .map(each -> new Money(each.getValue(), each.getKey()))
                .toList();
    }

    static void lock(Handle db, String what) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:what))")
                .bind("what", what)
                .mapTo(String.class)
                .findOne();
    }
}
