package org.partnersuite.partnerprogram.statement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The rows of statements. */
public final class StatementStore {
    /** How changes of statements enter histories, and their states become events. */
    public static final AggregateType<Statement> STATEMENT =
            new AggregateType<>("incentive-statement", "partner-program.statement.v1", State::of, Audited::of);

    static final Table<Statement> TABLE = Table.of("incentive_statement", "id", Statement.class);

    private static final String OPEN = """
            from incentive_posting p
            where p.partner_id = :partner and p.payable_in <= :quarter and p.entry <> 'PAYMENT' and p.statement_id is null
            """;

    private StatementStore() {}

    /** What a line adds up with. */
    record OpenLine(UUID id, Money owed) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "incentive-statement", "incentive_statement", Rows.of(Statement.class, STATEMENT::state));
    }

    /** The lines of a partner that are payable by a quarter and in no statement yet. */
    static List<OpenLine> open(Handle db, UUID partner, String quarter) {
        return db.createQuery("select p.id, owed_by(p.credit, p.amount) as owed, p.currency " + OPEN + " order by p.id")
                .bind("partner", partner)
                .bind("quarter", quarter)
                .map(Rows.of(OpenLine.class))
                .list();
    }

    static void freeze(Handle db, UUID statement, List<OpenLine> lines) {
        db.createUpdate("insert into incentive_statement_line (line_id, statement_id) select line, :statement"
                        + " from unnest(:lines) as l (line)")
                .bind("statement", statement)
                .bindArray("lines", UUID.class, lines.stream().map(OpenLine::id).toList())
                .execute();
    }

    /** The newest quarter of which a partner has a statement. */
    static @Nullable String newest(Handle db, UUID partner) {
        return db.createQuery("select max(quarter) from incentive_statement where partner_id = :partner")
                .bind("partner", partner)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** Those that are not paid, of quarters up to one; locked. */
    static List<Statement> unpaid(Handle db, String quarter) {
        return db.createQuery("select * from incentive_statement where status = 'ISSUED' and quarter <= :quarter"
                        + " order by id for update")
                .bind("quarter", quarter)
                .map(Rows.of(Statement.class))
                .list();
    }

    /** What the history shows. */
    private record Audited(
            UUID partnerId,
            String quarter,
            StatementStatus status,
            int lines,
            List<Money> totals,
            @Nullable UUID payoutId) {
        static Audited of(Statement statement) {
            return new Audited(
                    statement.partnerId(),
                    statement.quarter(),
                    statement.status(),
                    statement.lines(),
                    statement.totals(),
                    statement.payoutId());
        }
    }

    /** The data of {@code partner-program.statement.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            String quarter,
            StatementStatus status,
            int lines,
            List<Money> totals,
            @Nullable UUID payoutId,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Statement statement) {
            return new State(
                    statement.id(),
                    statement.version(),
                    statement.partnerId(),
                    statement.quarter(),
                    statement.status(),
                    statement.lines(),
                    statement.totals(),
                    statement.payoutId(),
                    statement.createdAt(),
                    statement.updatedAt());
        }
    }
}
