package org.partnersuite.partnerprogram.exchangerate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** The dated rates. A correction replaces what is known now, and keeps what was known before. */
public final class ExchangeRates {
    private static final String CURRENT = """
            select id, version, from_currency, to_currency, valid_on, rate, known_from from exchange_rate
            where from_currency = :from and to_currency = :to and valid_on = :validOn and known_to = 'infinity'
            """;

    /** Of each currency the newest day on or before the asked one, as it was known at an instant. */
    private static final String AT = """
            select distinct on (from_currency) from_currency, to_currency, valid_on, rate from exchange_rate
            where to_currency = :into and valid_on <= :day
              and known_from <= :asOf and known_to > :asOf
            order by from_currency, valid_on desc
            """;

    private ExchangeRates() {}

    /** The rates that apply on a day, as they were known at an instant. */
    public static RatesAt at(Handle db, String into, LocalDate day, Instant asOf) {
        Map<String, ExchangeRate> newest = new HashMap<>();
        db.createQuery(AT)
                .bind("into", into)
                .bind("day", day)
                .bind("asOf", asOf)
                .map((row, context) -> rate(row))
                .forEach(rate -> newest.put(rate.from(), rate));
        return new RatesAt(into, day, newest);
    }

    public static Optional<RecordedRate> find(Handle db, String from, String to, LocalDate validOn) {
        return db.createQuery(CURRENT)
                .bind("from", from)
                .bind("to", to)
                .bind("validOn", validOn)
                .map(ExchangeRates::recorded)
                .findOne();
    }

    /** Records a rate, or corrects the one of the same day; the same again changes nothing. */
    public static RecordedRate put(Change change, ExchangeRate rate, IfMatch ifMatch) {
        Handle db = change.db();
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "exchange_rate " + rate.from() + rate.to() + rate.validOn())
                .mapTo(String.class)
                .findOne();
        RecordedRate known = find(db, rate.from(), rate.to(), rate.validOn()).orElse(null);
        if (known != null) {
            ifMatch.check(known.version());
        }
        if (known != null && known.rate().rate().compareTo(rate.rate()) == 0) {
            return known;
        }
        Instant now = known == null || change.now().isAfter(known.knownFrom())
                ? change.now()
                : known.knownFrom().plusNanos(1_000);
        if (known != null) {
            db.createUpdate("update exchange_rate set known_to = :now where id = :id")
                    .bind("now", now)
                    .bind("id", known.id())
                    .execute();
        }
        RecordedRate next = new RecordedRate(Ids.next(), known == null ? 1 : known.version() + 1, rate, now);
        insert(db, next);
        audit(change, known, next);
        return next;
    }

    private static void insert(Handle db, RecordedRate next) {
        db.createUpdate("""
                        insert into exchange_rate (id, version, from_currency, to_currency, valid_on, rate, known_from)
                        values (:id, :version, :from, :to, :validOn, :rate, :now)
                        """)
                .bind("id", next.id())
                .bind("version", next.version())
                .bind("from", next.rate().from())
                .bind("to", next.rate().to())
                .bind("validOn", next.rate().validOn())
                .bind("rate", next.rate().rate())
                .bind("now", next.knownFrom())
                .execute();
    }

    private static void audit(Change change, @Nullable RecordedRate known, RecordedRate next) {
        change.audit(new AuditEntry(
                "exchange-rate",
                next.id(),
                known == null ? "recorded" : "corrected",
                FieldChanges.between(
                        known == null ? null : Json.mapper().valueToTree(known.rate()),
                        Json.mapper().valueToTree(next.rate()))));
    }

    public static RecordedRate recorded(ResultSet row, StatementContext context) throws SQLException {
        return new RecordedRate(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                rate(row),
                row.getObject("known_from", OffsetDateTime.class).toInstant());
    }

    private static ExchangeRate rate(ResultSet row) throws SQLException {
        return new ExchangeRate(
                row.getString("from_currency"),
                row.getString("to_currency"),
                row.getObject("valid_on", LocalDate.class),
                row.getBigDecimal("rate").stripTrailingZeros());
    }
}
