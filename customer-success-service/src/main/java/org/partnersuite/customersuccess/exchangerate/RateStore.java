package org.partnersuite.customersuccess.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/**
 * The newest of each dated rate. SQL of other features converts by the function {@code usd_rate(currency, day)}, which has
 * no value for a currency without a rate.
 */
public final class RateStore {
    private static final Table<ExchangeRate> TABLE = Table.of("exchange_rate", "id", ExchangeRate.class);
    private static final String UPSERT = "insert into exchange_rate as known (" + TABLE.names() + ") select * from "
            + TABLE.rows() + " on conflict (id) do update set " + TABLE.assignments("excluded")
            + " where known.version < excluded.version";

    private RateStore() {}

    /** Older versions are ignored. Each rate occurs once. */
    public static void put(Handle db, List<ExchangeRate> rates) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        TABLE.bind(in, rates);
        in.execute();
    }

    /** For each currency the newest rate on or before a day; a currency without one is missing. */
    public static RatesAt at(Handle db, String into, LocalDate day) {
        Map<String, BigDecimal> rates = new HashMap<>();
        db.createQuery("""
            select distinct on (from_currency) from_currency, rate from exchange_rate
            where to_currency = :into and valid_on <= :day order by from_currency, valid_on desc
            """)
                .bind("into", into)
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getString(1), row.getBigDecimal(2)))
                .forEach(rate -> rates.put(rate.getKey(), rate.getValue()));
        return new RatesAt(into, day, rates);
    }
}
