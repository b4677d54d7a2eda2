package org.partnersuite.engagement.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Table;

/** The partners that exist, of any status: opportunities and strategies must name one of them. */
public final class KnownPartners {
    /** Of a table {@code p} of known partners. */
    private static final String IS_THERE = "p.status is not null";

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

    /** The partner {@code p} of an id, to join. */
    public static String joined(String id) {
        return "known_partner p on p.id = " + id + " and " + IS_THERE;
    }

    /** Whether there is the partner of an id. */
    public static String isThere(String id) {
        return "exists (select from known_partner p where p.id = " + id + " and " + IS_THERE + ")";
    }

    public static boolean contains(Handle db, UUID id) {
        return db.createQuery("select " + isThere("?"))
                .bind(0, id)
                .mapTo(Boolean.class)
                .one();
    }

    /** Older versions are ignored. Each partner occurs once. */
    public static void put(Handle db, List<KnownPartner> partners) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        PARTNER.bind(in, partners);
        in.execute();
    }
}
