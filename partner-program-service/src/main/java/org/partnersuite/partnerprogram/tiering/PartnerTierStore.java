package org.partnersuite.partnerprogram.tiering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The tiers that partners have now, in the database. */
public final class PartnerTierStore {
    public static final AggregateType<PartnerTier> PARTNER_TIER = new AggregateType<>(
            "partner-tier", "partner-program.tier.v1", State::of, Audited::of, "partner_tier_state", "id");

    private static final Table<PartnerTier> TABLE = Table.of(PARTNER_TIER.table(), "id", PartnerTier.class);

    private PartnerTierStore() {}

    /** The data of {@code partner-program.tier.v1}. */
    private record State(
            UUID id, long version, @JsonUnwrapped Audited audited, Instant createdAt, Instant updatedAt) {
        static State of(PartnerTier tier) {
            return new State(tier.id(), tier.version(), Audited.of(tier), tier.createdAt(), tier.updatedAt());
        }
    }

    private record Audited(
            @Nullable Tier tier,
            boolean provisional,
            @Nullable TierReason reason,
            @Nullable LocalDate since,
            @Nullable LocalDate nextChangeOn,
            @Nullable Tier nextTier,
            @Nullable LocalDate standingEndsOn) {
        static Audited of(PartnerTier tier) {
            return new Audited(
                    tier.tier(),
                    tier.provisional(),
                    tier.reason(),
                    tier.since(),
                    tier.nextChangeOn(),
                    tier.nextTier(),
                    tier.standingEndsOn());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                PARTNER_TIER.name(),
                PARTNER_TIER.table(),
                "select * from partner_tier_state where id = any(:ids) and version > 0 order by id",
                Rows.of(PartnerTier.class, PARTNER_TIER::state));
    }

    /** Empty for a partner that never had a tier. */
    public static Optional<PartnerTier> find(Handle db, UUID partner) {
        return db.createQuery("select * from partner_tier_state where id = :id")
                .bind("id", partner)
                .mapTo(PartnerTier.class)
                .findOne();
    }

    /** Locked in the order of their ids until the transaction ends; a partner that has none yet gets one of version 0. */
    static Map<UUID, PartnerTier> lock(Change change, Collection<UUID> partners) {
        List<PartnerTier> none = new TreeSet<>(partners)
                .stream()
                        .map(partner -> PartnerTier.none(partner, change.now()))
                        .toList();
        TABLE.insert(change.db(), none);
        Map<UUID, PartnerTier> locked = new TreeMap<>();
        change.db()
                .createQuery("select * from partner_tier_state where id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, partners)
                .mapTo(PartnerTier.class)
                .forEach(tier -> locked.put(tier.id(), tier));
        return locked;
    }

    /** Those of the given partners that change by a day and that nobody else has locked. */
    static Map<UUID, PartnerTier> lockDue(Handle db, Collection<UUID> partners, LocalDate today) {
        Map<UUID, PartnerTier> locked = new TreeMap<>();
        db.createQuery("""
                        select * from partner_tier_state where id = any(:ids) and next_change_on <= :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, partners)
                .bind("today", today)
                .mapTo(PartnerTier.class)
                .forEach(tier -> locked.put(tier.id(), tier));
        return locked;
    }

    /** Writes the row, its history and its event. */
    static void record(Change change, String action, PartnerTier before, PartnerTier after, @Nullable String reason) {
        TABLE.update(change.db(), List.of(after));
        PARTNER_TIER.record(
                change,
                action,
                after,
                before.version() == 0 ? null : PARTNER_TIER.audited(before),
                AggregateType.withReason(PARTNER_TIER.audited(after), reason));
    }
}
