package org.partnersuite.customersuccess.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Customers of a product, and their values. */
final class Peers {
    private Peers() {}

    /**
     * A customer that has the product.
     *
     * @param partnerId the partner of record of the contract; null when it has none
     */
    record Peer(
            UUID customerId,
            String name,
            @Nullable String industry,
            @Nullable String segment,
            @Nullable UUID partnerId) {}

    /** Those with a paid contract of the product on a day: a row of each customer and partner. */
    static List<Peer> of(Handle db, String product, LocalDate day) {
        return db.createQuery("""
                        select distinct v.customer_id, p.name, p.industry, p.segment, v.partner_id
                        from contract_value_span v join customer_profile p on p.customer_id = v.customer_id
                        where v.paid and v.product = :product and v.valid_from <= :day and v.valid_to > :day
                        """)
                .bind("product", product)
                .bind("day", day)
                .mapTo(Peer.class)
                .list();
    }

    /** The values of customers that have one. */
    static Map<UUID, BigDecimal> values(Handle db, BenchmarkQuestion question) {
        Map<UUID, BigDecimal> values = new HashMap<>();
        try (Query query = db.createQuery(question.figure().sql())) {
            query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("product", question.product())
                    .bind("month", question.month())
                    .bind("kpi", question.kpi())
                    .map((row, context) -> {
                        BigDecimal value = row.getBigDecimal("value");
                        if (value != null) {
                            values.put(row.getObject("customer_id", UUID.class), value);
                        }
                        return value;
                    })
                    .list();
        }
        return values;
    }
}
