package org.partnersuite.partnerprogram.standing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where notices of shortfalls are kept. */
public final class ShortfallNoticeStore {
    public static final AggregateType<ShortfallNotice> SHORTFALL_NOTICE =
            AggregateType.of("shortfall-notice", "partner-program.shortfall.v1", State::of);

    private static final Table<ShortfallNotice> TABLE = Table.of(SHORTFALL_NOTICE.table(), "id", ShortfallNotice.class);

    private ShortfallNoticeStore() {}

    /** The data of {@code partner-program.shortfall.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            Tier tier,
            Money required,
            Money projected,
            Money shortBy,
            LocalDate openedOn,
            LocalDate judgedFor,
            @Nullable LocalDate closedOn,
            ShortfallNotice.@Nullable Closed closedBecause,
            Instant createdAt,
            Instant updatedAt) {
        static State of(ShortfallNotice notice) {
            return new State(
                    notice.id(),
                    notice.version(),
                    notice.partnerId(),
                    notice.tier(),
                    new Money(notice.required(), notice.currency()),
                    new Money(notice.actual(), notice.currency()),
                    new Money(notice.shortBy(), notice.currency()),
                    notice.openedOn(),
                    notice.judgedFor(),
                    notice.closedOn(),
                    notice.closedBecause(),
                    notice.createdAt(),
                    notice.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                SHORTFALL_NOTICE.name(),
                SHORTFALL_NOTICE.table(),
                Rows.of(ShortfallNotice.class, SHORTFALL_NOTICE::state));
    }

    static void insert(Handle db, List<ShortfallNotice> opened) {
        if (!TABLE.insert(db, opened)) {
            throw new IllegalStateException("the partner's schedule is locked, so nobody else can open a notice");
        }
    }

    static void update(Handle db, List<ShortfallNotice> changed) {
        TABLE.update(db, changed);
    }

    /** The open notice of each of the partners that has one, locked. */
    static Map<UUID, ShortfallNotice> lockOpen(Handle db, Collection<UUID> partners) {
        return db
                .createQuery("""
                        select * from shortfall_notice where partner_id = any(:ids) and closed_on is null
                        order by id for no key update
                        """)
                .bindArray("ids", UUID.class, partners)
                .map(Rows.of(ShortfallNotice.class))
                .list()
                .stream()
                .collect(Collectors.toMap(ShortfallNotice::partnerId, Function.identity()));
    }

    /** The partner's open notices. */
    static List<ShortfallNotice> open(Handle db, UUID partner) {
        return db.createQuery(
                        "select * from shortfall_notice where partner_id = :id and closed_on is null order by opened_on, id")
                .bind("id", partner)
                .map(Rows.of(ShortfallNotice.class))
                .list();
    }
}
