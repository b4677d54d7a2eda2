package org.partnersuite.customersuccess.stagekpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.Retention;
import org.partnersuite.customersuccess.retention.RetentionScope;
import org.partnersuite.customersuccess.retention.RetentionSource;

/** A query of a KPI, with the values of its scope bound. */
final class KpiQuery {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Handle db;
    private final StageKpiScope scope;
    private final RetentionSource retention;

    KpiQuery(Handle db, StageKpiScope scope, RetentionSource retention) {
        this.db = db;
        this.scope = scope;
        this.retention = retention;
    }

    StageKpiScope scope() {
        return scope;
    }

    /** Retention of all contracts of the scope. */
    Retention retention() {
        return retention
                .of(
                        db,
                        new RetentionScope(
                                scope.from(),
                                scope.to(),
                                scope.currency(),
                                scope.partner(),
                                scope.product(),
                                null,
                                null,
                                null))
                .getFirst();
    }

    /** A condition on the contract values {@code v}. */
    String ofContract(String alias) {
        return of(alias, "partner_id");
    }

    /** A condition on {@code held_subscription}. */
    String ofSubscription(String alias) {
        return of(alias, "partner_of_record");
    }

    private String of(String alias, String partner) {
        return (scope.partner() == null ? "" : " and " + alias + "." + partner + " = :partner")
                + (scope.product() == null ? "" : " and " + alias + ".product = :product");
    }

    /** Reads a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The only row of a query. */
    <T> T one(String sql, RowReader<T> reader) {
        return all(sql, reader).getFirst();
    }

    <T> List<T> all(String sql, RowReader<T> reader) {
        try (Query query = db.createQuery(sql)) {
            return query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("from", scope.from())
                    .bind("to", scope.to())
                    .bind("until", scope.until())
                    .bind("month", scope.lastMonth())
                    .bind("today", scope.today())
                    .bind("into", scope.currency())
                    .bind("partner", scope.partner())
                    .bind("product", scope.product())
                    .map((row, context) -> reader.read(row))
                    .list();
        }
    }

    /** A number with two decimals, as it is shown. */
    static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Per cent with two decimals; null without a whole. */
    static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
