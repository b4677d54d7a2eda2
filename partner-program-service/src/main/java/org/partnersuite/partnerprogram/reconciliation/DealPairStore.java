package org.partnersuite.partnerprogram.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where pairs of deals are kept, and when a partner was compared. */
final class DealPairStore {
    private static final Table<DealPair> TABLE = Table.of("deal_pair", "id", DealPair.class);

    private DealPairStore() {}

    /** One after the other changes the pairs of a partner. */
    static void lock(Handle db, UUID partner) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "reconciliation " + partner)
                .mapTo(String.class)
                .findOne();
    }

    static boolean tryLock(Handle db, UUID partner) {
        return db.createQuery("select pg_try_advisory_xact_lock(hashtext(:key))")
                .bind("key", "reconciliation " + partner)
                .mapTo(Boolean.class)
                .one();
    }

    static Optional<DealPair> find(Handle db, UUID ownDeal, UUID deal) {
        return db.createQuery("select * from deal_pair where own_deal_id = :own and deal_id = :deal")
                .bind("own", ownDeal)
                .bind("deal", deal)
                .map(Rows.of(DealPair.class))
                .findOne();
    }

    /** The pairs that hold of either deal. */
    static List<DealPair> holding(Handle db, UUID ownDeal, UUID deal) {
        return db.createQuery("""
                        select * from deal_pair
                        where (own_deal_id = :own or deal_id = :deal) and decision is distinct from 'PARTED' order by id
                        """)
                .bind("own", ownDeal)
                .bind("deal", deal)
                .map(Rows.of(DealPair.class))
                .list();
    }

    static void put(Handle db, DealPair pair) {
        TABLE.put(db, List.of(pair));
    }

    static void remove(Handle db, List<UUID> pairs) {
        db.createUpdate("delete from deal_pair where id = any(:ids)")
                .bindArray("ids", UUID.class, pairs)
                .execute();
    }

    /** What was found is found anew; what a person has decided stays. */
    static void removeFound(Handle db, UUID partner) {
        db.createUpdate("delete from deal_pair where partner_id = :partner and decision is null")
                .bind("partner", partner)
                .execute();
    }

    /** The partner is compared anew. */
    static void due(Handle db, UUID partner) {
        db.createUpdate("insert into reconciliation_due (partner_id) values (:partner)")
                .bind("partner", partner)
                .execute();
    }

    static void compared(Handle db, UUID partner, Instant at) {
        db.createUpdate("""
                        insert into reconciliation_run as r (partner_id, compared_at, pairs)
                        select :partner, :at, count(*) from deal_pair
                        where partner_id = :partner and decision is distinct from 'PARTED'
                        on conflict (partner_id) do update set compared_at = excluded.compared_at, pairs = excluded.pairs
                        """).bind("partner", partner).bind("at", at).execute();
    }

    static Optional<Instant> comparedAt(Handle db, UUID partner) {
        return db.createQuery("select compared_at from reconciliation_run where partner_id = :partner")
                .bind("partner", partner)
                .mapTo(Instant.class)
                .findOne();
    }
}
