package org.partnersuite.customersuccess.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Table;

/** The partners that exist, of any status: a partner of record must be one of them. */
public final class KnownPartners {
    private static final Table<KnownPartner> PARTNER = Table.of("known_partner", "id", KnownPartner.class);

    private static final String UPSERT = "insert into known_partner as p (" + PARTNER.names() + ") select * from "
            + PARTNER.rows() + " on conflict (id) do update set " + PARTNER.assignments("excluded")
            + " where p.version < excluded.version";

    private KnownPartners() {}

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("partner", "known_partner t", "t.id");
    }

    /** Those of them that there are. */
    public static Set<UUID> among(Handle db, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : db.createQuery("select id from known_partner where id = any(:ids) and status is not null")
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .set();
    }

    /** The model by which each partner serves new customers; SALES_AGENT for one that the partner program says nothing of. */
    public static Map<UUID, EngagementModel> models(Handle db, Collection<UUID> ids) {
        Map<UUID, EngagementModel> models = new HashMap<>();
        ids.forEach(id -> models.put(id, EngagementModel.SALES_AGENT));
        if (!ids.isEmpty()) {
            db.createQuery("select id from known_partner where id = any(:ids) and engagement_model = :model")
                    .bindArray("ids", UUID.class, ids)
                    .bind("model", EngagementModel.CUSTOMER_SUCCESS_MANAGER)
                    .mapTo(UUID.class)
                    .forEach(id -> models.put(id, EngagementModel.CUSTOMER_SUCCESS_MANAGER));
        }
        return models;
    }

    /** Older versions are ignored. Each partner occurs once. */
    public static void put(Handle db, List<KnownPartner> partners) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        PARTNER.bind(in, partners);
        in.execute();
    }
}
