package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The offerings that put an opportunity on the watsonx views (EN-11), at a version of the reference data. */
public record WatsonxOfferings(long version, Set<String> codes) {

    public WatsonxOfferings {
        codes = Set.copyOf(codes);
    }

    /** Those of the serving projection, within {@link ServingProjection#read}. */
    public static WatsonxOfferings serving(Handle db) {
        return select(db, "watsonx_offerings", "");
    }

    /** Locks them {@code for share} until the transaction ends. It is the first lock that a transaction takes. */
    static WatsonxOfferings lockShared(Handle db, ProjectionSchema schema) {
        return select(db, schema.table("watsonx_offerings"), "for share");
    }

    static WatsonxOfferings lockForChange(Handle db, ProjectionSchema schema) {
        return select(db, schema.table("watsonx_offerings"), "for update");
    }

    void write(Handle db, ProjectionSchema schema) {
        db.createUpdate("update " + schema.table("watsonx_offerings") + " set version = :version, codes = :codes")
                .bind("version", version)
                .bindArray("codes", String.class, codes)
                .execute();
    }

    Map<String, BigDecimal> amounts(Map<String, BigDecimal> ofAllOfferings) {
        Map<String, BigDecimal> kept = new TreeMap<>(ofAllOfferings);
        kept.keySet().retainAll(codes);
        return kept;
    }

    private static WatsonxOfferings select(Handle db, String table, String lock) {
        return db.createQuery("select version, codes from " + table + " " + lock)
                .map((row, context) -> new WatsonxOfferings(
                        row.getLong(1), Set.of((String[]) row.getArray(2).getArray())))
                .one();
    }
}
