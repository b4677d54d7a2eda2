package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The offerings that bring an opportunity onto the watsonx views (EN-11), at a version of the reference data. */
public record WatsonxOfferings(long version, Set<String> codes) {

    public WatsonxOfferings {
        codes = Set.copyOf(codes);
    }

    /** Those of the serving slot, in a transaction that has entered it. */
    public static WatsonxOfferings serving(Handle db) {
        return select(db, "watsonx_offerings", "");
    }

    /** Kept from changing until the transaction ends; the first lock that a transaction takes. */
    static WatsonxOfferings holdStill(Handle db, Slot slot) {
        return select(db, slot.table("watsonx_offerings"), "for share");
    }

    static WatsonxOfferings lockForChange(Handle db, Slot slot) {
        return select(db, slot.table("watsonx_offerings"), "for update");
    }

    void write(Handle db, Slot slot) {
        db.createUpdate("update " + slot.table("watsonx_offerings") + " set version = :version, codes = :codes")
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
