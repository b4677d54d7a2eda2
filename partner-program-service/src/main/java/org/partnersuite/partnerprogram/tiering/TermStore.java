package org.partnersuite.partnerprogram.tiering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** The terms in the database. */
final class TermStore {
    private static final Table<TierTerm> TABLE = Table.of("partner_tier", "id", TierTerm.class);

    private TermStore() {}

    /** All terms of each partner, earliest first; a partner without any has an empty list. */
    static Map<UUID, List<TierTerm>> of(Handle db, Collection<UUID> partners) {
        Map<UUID, List<TierTerm>> found = db
                .createQuery("select * from partner_tier where partner_id = any(:partners) order by valid_from, id")
                .bindArray("partners", UUID.class, partners)
                .mapTo(TierTerm.class)
                .stream()
                .collect(Collectors.groupingBy(TierTerm::partnerId));
        return partners.stream()
                .distinct()
                .collect(Collectors.toMap(partner -> partner, partner -> found.getOrDefault(partner, List.of())));
    }

    /** @return false when one overlaps another */
    static boolean insert(Handle db, List<TierTerm> terms) {
        return TABLE.insert(db, terms);
    }

    static void update(Handle db, List<TierTerm> terms) {
        TABLE.update(db, terms);
    }

    /** Of terms that never took effect. */
    static void delete(Handle db, Collection<TierTerm> terms) {
        db.createUpdate("delete from partner_tier where id = any(:ids)")
                .bindArray("ids", UUID.class, terms.stream().map(TierTerm::id).toList())
                .execute();
    }
}
