package org.partnersuite.engagement.growth;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Which opportunity comes from which growth candidate. */
public final class GrowthLinks {
    private static final Table<GrowthLink> LINK = Table.of("growth_link", "candidate_id", GrowthLink.class);

    private GrowthLinks() {}

    /** Of an opportunity, in the order of their creation; several after merges. */
    public static List<GrowthLink> of(Handle db, UUID opportunity) {
        return db.createQuery("select * from growth_link where opportunity_id = :id order by created_at, candidate_id")
                .bind("id", opportunity)
                .mapTo(GrowthLink.class)
                .list();
    }

    static Set<UUID> linked(Handle db, Collection<UUID> candidates) {
        return db.createQuery("select candidate_id from growth_link where candidate_id = any(:ids)")
                .bindArray("ids", UUID.class, candidates)
                .mapTo(UUID.class)
                .set();
    }

    static void add(Handle db, GrowthLink link) {
        if (!LINK.insert(db, List.of(link))) {
            throw new IllegalStateException("the candidate has an opportunity already");
        }
    }

    static void move(Handle db, UUID merged, UUID survivor) {
        db.createUpdate("update growth_link set opportunity_id = :survivor where opportunity_id = :merged")
                .bind("merged", merged)
                .bind("survivor", survivor)
                .execute();
    }
}
