package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** Reads customers with their contracts from their rows, and packs them. */
final class HeldRows {
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final int CUSTOMERS_AT_ONCE = 5_000;
    private static final int[] NOTHING = {};

    private final Handle db;
    private final List<UUID> customers;
    private final Codes codes;
    private final Codes currencies;

    private HeldRows(Handle db, List<UUID> customers, HeldContracts into) {
        this.db = db;
        this.customers = customers;
        this.codes = into.codes();
        this.currencies = into.currencies();
    }

    /** All customers that have contracts. */
    static List<HeldCustomer> ofAll(Handle db, HeldContracts into) {
        List<UUID> all = db.createQuery("select distinct customer_id from contract_value_span")
                .mapTo(UUID.class)
                .list();
        return of(db, all, into);
    }

    /** Those customers that have contracts; some thousands at a time, so that their rows need little room. */
    static List<HeldCustomer> of(Handle db, List<UUID> customers, HeldContracts into) {
        List<HeldCustomer> read = new ArrayList<>(customers.size());
        for (int first = 0; first < customers.size(); first += CUSTOMERS_AT_ONCE) {
            int end = Math.min(customers.size(), first + CUSTOMERS_AT_ONCE);
            read.addAll(new HeldRows(db, customers.subList(first, end), into).read());
        }
        return read;
    }

    private List<HeldCustomer> read() {
        Map<UUID, int[]> segments = segments();
        Map<UUID, List<Due>> renewals = renewals();
        Map<UUID, List<Contract>> contracts = contracts();
        List<HeldCustomer> read = new ArrayList<>(contracts.size());
        contracts.forEach((id, ofCustomer) -> read.add(
                new HeldCustomer(id, PackedCustomer.of(segments.getOrDefault(id, NOTHING), ofCustomer, renewals))));
        return read;
    }

    /** The values of a contract, packed one after the other. */
    record Contract(UUID id, List<int[]> values) {}

    /** A renewal, packed but for the contract that it became a part of. */
    record Due(int[] packed, @Nullable UUID into) {}

    private Query query(String sql) {
        return db.createQuery(sql).bindArray("customers", UUID.class, customers);
    }

    private Map<UUID, int[]> segments() {
        Map<UUID, int[]> segments = new HashMap<>();
        try (Query query = query("""
                select customer_id, greatest(valid_from, date '%s') - date '1970-01-01',
                    least(valid_to, date '%s') - date '1970-01-01', segment
                from customer_segment_span where customer_id = any(:customers)
                """.formatted(ALWAYS, FOR_EVER))) {
            query.map((row, context) -> Map.entry(
                            row.getObject(1, UUID.class),
                            new int[] {row.getInt(2), row.getInt(3), codes.add(row.getString(4))}))
                    .forEach(segment -> segments.merge(segment.getKey(), segment.getValue(), PackedCustomer::joined));
        }
        return segments;
    }

    private Map<UUID, List<Due>> renewals() {
        Map<UUID, List<Due>> renewals = new HashMap<>();
        try (Query query = query("""
                select subscription_id, due_on - date '1970-01-01', currency, due_arr, coalesce(renewed_arr, due_arr),
                    case when status = 'OPEN' then 1 else 0 end + case when counted then 2 else 0 end
                        + case when outcome = 'CO_TERMED' then 4 else 0 end, into_subscription_id
                from due_renewal where subscription_id in (
                    select subscription_id from contract_value_span where customer_id = any(:customers))
                """)) {
            query.map((row, context) -> Map.entry(row.getObject(1, UUID.class), due(row)))
                    .forEach(due -> renewals.computeIfAbsent(due.getKey(), none -> new ArrayList<>(1))
                            .add(due.getValue()));
        }
        return renewals;
    }

    private Due due(ResultSet row) throws SQLException {
        long due = amount(row.getBigDecimal(4));
        long renewed = amount(row.getBigDecimal(5));
        int[] packed = {
            row.getInt(2),
            row.getInt(6),
            currencies.add(row.getString(3)),
            HeldCustomer.NOWHERE,
            high(due),
            low(due),
            high(renewed),
            low(renewed)
        };
        return new Due(packed, row.getObject(7, UUID.class));
    }

    private record Row(UUID customer, UUID contract, int[] value) {}

    private Map<UUID, List<Contract>> contracts() {
        Map<UUID, List<Contract>> contracts = new HashMap<>();
        try (Query query = query("""
                select customer_id, subscription_id, valid_from - date '1970-01-01', valid_to - date '1970-01-01', paid,
                    product, partner_id::text, currency, arr
                from contract_value_span where customer_id = any(:customers) order by subscription_id, valid_from
                """)) {
            query.map((row, context) -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), value(row)))
                    .forEach(row -> {
                        List<Contract> ofCustomer =
                                contracts.computeIfAbsent(row.customer(), none -> new ArrayList<>(1));
                        if (ofCustomer.isEmpty() || !ofCustomer.getLast().id().equals(row.contract())) {
                            ofCustomer.add(new Contract(row.contract(), new ArrayList<>(1)));
                        }
                        ofCustomer.getLast().values().add(row.value());
                    });
        }
        return contracts;
    }

    private int[] value(ResultSet row) throws SQLException {
        long arr = amount(row.getBigDecimal(9));
        return new int[] {
            row.getInt(3),
            row.getInt(4),
            row.getBoolean(5) ? HeldCustomer.PAID : 0,
            codes.add(row.getString(6)),
            codes.add(row.getString(7)),
            currencies.add(row.getString(8)),
            high(arr),
            low(arr)
        };
    }

    /** @throws ArithmeticException above 922 trillion */
    private static long amount(BigDecimal amount) {
        return amount.setScale(Money.MAX_SCALE).unscaledValue().longValueExact();
    }

    private static int high(long amount) {
        return (int) (amount >> Integer.SIZE);
    }

    private static int low(long amount) {
        return (int) amount;
    }
}
