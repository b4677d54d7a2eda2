package org.partnersuite.partnerprogram.exchangerate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/**
 * The dated rates. They are SQL and no entities: a correction adds a row and closes the one before, and measures read
 * the newest of each currency as it was known at an instant.
 */
public final class RateStore {
    /** The type under which changes of rates are audited; each correction has an id of its own. */
    public static final String AUDITED = "exchange-rate";

    private static final String TOPIC = "partner-program.exchange-rate.v1";

    private static final Table<RecordedRate> TABLE = Table.of("exchange_rate", "id", RecordedRate.class);

    /** For each currency the newest rate on or before the requested day, as known at an instant. */
    private static final String AT = """
        select distinct on (from_currency) from_currency, to_currency, valid_on, rate from exchange_rate
        where to_currency = :into and valid_on <= :day
          and known_from <= :asOf and known_to > :asOf
        order by from_currency, valid_on desc
        """;

    /** For each currency the newest rate on or before the first day, and all after it up to the last. */
    private static final String DURING = """
        select r.from_currency, r.to_currency, r.valid_on, r.rate
        from unnest(cast(:currencies as text[])) as c (currency) cross join lateral (
            (select * from exchange_rate
             where to_currency = :into and from_currency = c.currency and valid_on <= :first
               and known_from <= :asOf and known_to > :asOf
             order by valid_on desc limit 1)
            union all
            select * from exchange_rate
            where to_currency = :into and from_currency = c.currency and valid_on > :first and valid_on <= :last
              and known_from <= :asOf and known_to > :asOf) r
        """;

    private RateStore() {}

    /** The data of {@code partner-program.exchange-rate.v1}. */
    private record State(
            UUID id, long version, String from, String to, LocalDate validOn, String rate, Instant updatedAt) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                AUDITED,
                "exchange_rate",
                "select * from exchange_rate where id = any(:ids) and known_to = 'infinity' order by id",
                Rows.of(RecordedRate.class, RateStore::state));
    }

    /** The rates that apply on a day, as they were known at an instant. */
    public static RatesAt at(Handle db, String into, LocalDate day, Instant asOf) {
        Map<String, ExchangeRate> newest = new HashMap<>();
        db.createQuery(AT)
                .bind("into", into)
                .bind("day", day)
                .bind("asOf", asOf)
                .mapTo(ExchangeRate.class)
                .forEach(rate -> newest.put(rate.from(), rate));
        return new RatesAt(into, day, newest);
    }

    /** The rates of some currencies that apply from the first day to the last, as they were known at an instant. */
    public static RatesByDay during(
            Handle db, String into, Collection<String> currencies, LocalDate first, LocalDate last, Instant asOf) {
        return new RatesByDay(db.createQuery(DURING)
                .bind("into", into)
                .bindArray("currencies", String.class, currencies)
                .bind("first", first)
                .bind("last", last)
                .bind("asOf", asOf)
                .mapTo(ExchangeRate.class)
                .list());
    }

    /** Current rate of a day. */
    public static Optional<RecordedRate> find(Handle db, String from, String to, LocalDate validOn) {
        return states(db, from, to, validOn, "and known_to = 'infinity'").stream()
                .findFirst();
    }

    /** Ids of all versions of the rate of a day, used by the audit. */
    public static List<UUID> ids(Handle db, String from, String to, LocalDate validOn) {
        return states(db, from, to, validOn, "").stream().map(RecordedRate::id).toList();
    }

    /**
     * Records a rate, or corrects the one of the same day; the same again changes nothing.
     *
     * @throws org.partnersuite.platform.rest.Problem 412 when it was corrected since
     */
    public static RecordedRate put(Change change, ExchangeRate rate, IfMatch ifMatch) {
        Handle db = change.db();
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "exchange_rate " + rate.from() + rate.to() + rate.validOn())
                .mapTo(String.class)
                .findOne();
        RecordedRate known = find(db, rate.from(), rate.to(), rate.validOn()).orElse(null);
        if (known == null) {
            ifMatch.checkNone();
        } else {
            ifMatch.check(known.version());
        }
        if (known != null && known.rate().equals(rate)) {
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
        if (!TABLE.insert(db, List.of(next))) {
            throw new IllegalStateException("the rate is locked, so nobody else can record it");
        }
        audit(change, known, next);
        change.event(state(next));
        return next;
    }

    private static List<RecordedRate> states(Handle db, String from, String to, LocalDate validOn, String which) {
        return db.createQuery("select * from exchange_rate"
                        + " where from_currency = :from and to_currency = :to and valid_on = :validOn " + which)
                .bind("from", from)
                .bind("to", to)
                .bind("validOn", validOn)
                .mapTo(RecordedRate.class)
                .list();
    }

    /** A rate has one key through all its corrections. */
    private static OutgoingEvent state(RecordedRate recorded) {
        ExchangeRate rate = recorded.rate();
        UUID key = UUID.nameUUIDFromBytes(
                (rate.from() + "/" + rate.to() + "/" + rate.validOn()).getBytes(StandardCharsets.UTF_8));
        return OutgoingEvent.state(
                TOPIC,
                key,
                recorded.version(),
                recorded.knownFrom(),
                Json.write(new State(
                        key,
                        recorded.version(),
                        rate.from(),
                        rate.to(),
                        rate.validOn(),
                        rate.rate().toPlainString(),
                        recorded.knownFrom())));
    }

    private static void audit(Change change, @Nullable RecordedRate known, RecordedRate next) {
        change.audit(new AuditEntry(
                AUDITED,
                next.id(),
                known == null ? "recorded" : "corrected",
                FieldChanges.between(
                        known == null ? null : Json.mapper().valueToTree(known.rate()),
                        Json.mapper().valueToTree(next.rate()))));
    }
}
