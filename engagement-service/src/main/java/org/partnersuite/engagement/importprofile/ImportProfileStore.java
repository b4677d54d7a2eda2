package org.partnersuite.engagement.importprofile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Profiles and their versions in the database. A profile's row names its newest version. */
final class ImportProfileStore {
    private static final Table<ImportProfile> VERSIONS =
            Table.of("import_profile_version", "version", ImportProfile.class);
    private static final String SELECT =
            "select v.* from import_profile p join import_profile_version v on v.profile_id = p.id where p.id = :id ";
    private static final String NEWEST = SELECT + "and v.version = p.version";
    private static final LockedRows<ImportProfile> LOCK = new LockedRows<>(
            "select 1 from import_profile where id = :id for no key update", NEWEST, Rows.of(ImportProfile.class));

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
        return inserted == 1 && VERSIONS.insert(db, List.of(first));
    }

    static void addVersion(Handle db, ImportProfile next) {
        db.createUpdate("update import_profile set name = :name, version = :version, updated_at = :at where id = :id")
                .bind("id", next.id())
                .bind("name", next.definition().name())
                .bind("version", next.version())
                .bind("at", next.createdAt())
                .execute();
        VERSIONS.insert(db, List.of(next));
    }

    static Optional<ImportProfile> newest(Handle db, UUID id) {
        return db.createQuery(NEWEST).bind("id", id).mapTo(ImportProfile.class).findOne();
    }

    /** The newest, with the profile's row locked. */
    static Optional<ImportProfile> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    static Optional<ImportProfile> version(Handle db, UUID id, int version) {
        return db.createQuery(SELECT + "and v.version = :version")
                .bind("id", id)
                .bind("version", version)
                .mapTo(ImportProfile.class)
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
        return db.createQuery(SELECT + "order by v.version desc limit 500")
                .bind("id", id)
                .mapTo(ImportProfile.class)
                .list();
    }
}
