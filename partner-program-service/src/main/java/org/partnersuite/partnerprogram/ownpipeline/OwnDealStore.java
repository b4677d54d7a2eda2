package org.partnersuite.partnerprogram.ownpipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where partners' own pipelines are kept. */
final class OwnDealStore {
    private static final Table<OwnDeal> TABLE = Table.of("own_deal", "id", OwnDeal.class);

    private OwnDealStore() {}

    /** One after the other writes the pipeline of a partner: two that bring the same key find each other's row. */
    static void lock(Handle db, UUID partner) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "own-pipeline " + partner)
                .mapTo(String.class)
                .findOne();
    }

    static Map<ExternalId, OwnDeal> find(Handle db, UUID partner, Collection<ExternalId> keys) {
        Map<ExternalId, OwnDeal> found = new HashMap<>();
        db.createQuery("""
                        select o.* from unnest(cast(:sources as text[]), cast(:ids as text[])) as k (source, id)
                            join own_deal o on o.partner_id = :partner
                                and o.external_source = k.source and o.external_id = k.id
                        """)
                .bind("partner", partner)
                .bindArray(
                        "sources",
                        String.class,
                        keys.stream().map(ExternalId::source).toList())
                .bindArray(
                        "ids", String.class, keys.stream().map(ExternalId::id).toList())
                .map(Rows.of(OwnDeal.class))
                .forEach(deal -> found.put(deal.externalId(), deal));
        return found;
    }

    static Optional<OwnDeal> find(Handle db, UUID id) {
        return db.createQuery("select * from own_deal where id = :id")
                .bind("id", id)
                .map(Rows.of(OwnDeal.class))
                .findOne();
    }

    static void insert(Handle db, List<OwnDeal> deals) {
        if (!TABLE.insert(db, deals)) {
            throw new IllegalStateException("the pipeline is locked, so nobody else can bring the key");
        }
    }

    static void update(Handle db, List<OwnDeal> deals) {
        TABLE.update(db, deals);
    }
}
