package org.partnersuite.engagement.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Json;

/** Reads the tables of reference data. */
final class ReferenceTables {
    /** Columns are named as the members of a value; the position only orders. */
    private static final ObjectReader VALUES = Json.mapper()
            .readerFor(new TypeReference<List<ReferenceValue>>() {})
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ReferenceTables() {}

    static ReferenceData read(Handle db) {
        Map<ReferenceSetId, ReferenceSet> sets = new EnumMap<>(ReferenceSetId.class);
        for (ReferenceSetId id : ReferenceSetId.values()) {
            sets.put(id, read(db, id));
        }
        return new ReferenceData(sets);
    }

    static ReferenceSet read(Handle db, ReferenceSetId id) {
        return db.createQuery(
                        "select version, updated_at, (" + id.query() + ") as vals from reference_set where id = ?")
                .bind(0, id.code())
                .map((row, context) -> new ReferenceSet(
                        id,
                        row.getLong("version"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        values(row.getString("vals"))))
                .one();
    }

    /** The version of the set after this change of it; the row's lock makes changes of one set wait for each other. */
    static long lock(Handle db, ReferenceSetId id) {
        return db.createQuery("select version from reference_set where id = ? for no key update")
                .bind(0, id.code())
                .mapTo(Long.class)
                .one();
    }

    static void raiseVersion(Handle db, ReferenceSetId id, Instant now) {
        db.execute(
                "update reference_set set version = version + 1, announced = version + 1, updated_at = ? where id = ?",
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                id.code());
    }

    /** A number that rises with every change of any set. */
    static long totalVersion(Handle db) {
        return db.createQuery("select sum(version) from reference_set")
                .mapTo(Long.class)
                .one();
    }

    private static List<ReferenceValue> values(String json) {
        try {
            return VALUES.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tables and record differ", e);
        }
    }
}
