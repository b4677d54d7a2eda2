package org.partnersuite.engagement.importprofile;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.LockedRows;

/** Profiles and their versions in the database. */
public final class ImportProfileStore {
    private static final String SELECT = """
            select v.profile_id, v.version, v.definition::text as definition, v.created_at, v.created_by
            from import_profile p join import_profile_version v on v.profile_id = p.id
            """;
    private static final String NEWEST = SELECT + " where p.id = :id and v.version = p.version";
    private static final LockedRows<ImportProfile> LOCK = new LockedRows<>(
            "select 1 from import_profile where id = :id for no key update", NEWEST, (row, context) -> read(row));

    private ImportProfileStore() {}

    /** False when another profile of the object has the name. */
    static boolean insert(Handle db, ImportProfile first) {
        int inserted = db.createUpdate("""
                        insert into import_profile (id, object, name, version, created_at, updated_at)
                        values (:id, :object, :name, 1, :at, :at)
                        on conflict (object, name) do nothing
                        """)
                .bind("id", first.id())
                .bind("object", first.definition().object())
                .bind("name", first.definition().name())
                .bind("at", first.createdAt())
                .execute();
        if (inserted == 1) {
            insertVersion(db, first);
        }
        return inserted == 1;
    }

    static void addVersion(Handle db, ImportProfile next) {
        db.createUpdate("update import_profile set name = :name, version = :version, updated_at = :at where id = :id")
                .bind("id", next.id())
                .bind("name", next.definition().name())
                .bind("version", next.version())
                .bind("at", next.createdAt())
                .execute();
        insertVersion(db, next);
    }

    private static void insertVersion(Handle db, ImportProfile version) {
        db.createUpdate("""
                        insert into import_profile_version (profile_id, version, definition, created_at, created_by)
                        values (:id, :version, cast(:definition as jsonb), :at, :by)
                        """)
                .bind("id", version.id())
                .bind("version", version.version())
                .bind("definition", new String(Json.write(version.definition()), StandardCharsets.UTF_8))
                .bind("at", version.createdAt())
                .bind("by", version.createdBy())
                .execute();
    }

    static Optional<ImportProfile> newest(Handle db, UUID id) {
        return db.createQuery(NEWEST)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The newest, with the profile's row locked. */
    static Optional<ImportProfile> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    static Optional<ImportProfile> version(Handle db, UUID id, int version) {
        return db.createQuery(SELECT + " where p.id = :id and v.version = :version")
                .bind("id", id)
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne();
    }

    static Optional<UUID> idOf(Handle db, String object, String name) {
        return db.createQuery("select id from import_profile where object = :object and name = :name")
                .bind("object", object)
                .bind("name", name)
                .mapTo(UUID.class)
                .findOne();
    }

    static List<ImportProfile> versions(Handle db, UUID id) {
        return db.createQuery(SELECT + " where p.id = :id order by v.version desc limit 500")
                .bind("id", id)
                .map((row, context) -> read(row))
                .list();
    }

    public static ImportProfile read(ResultSet row) throws SQLException {
        try {
            return new ImportProfile(
                    row.getObject("profile_id", UUID.class),
                    row.getInt("version"),
                    Json.mapper().readValue(row.getString("definition"), ProfileDefinition.class),
                    row.getTimestamp("created_at").toInstant(),
                    row.getString("created_by"));
        } catch (JsonProcessingException e) {
            throw new SQLException("a stored profile cannot be read", e);
        }
    }
}
