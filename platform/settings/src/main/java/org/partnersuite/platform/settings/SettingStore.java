package org.partnersuite.platform.settings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** The versions of settings. None is ever changed; the newest holds. */
public final class SettingStore {
    /** Since when, and by whom, what ships holds. */
    private static final Instant SHIPPED_AT = Instant.parse("2026-11-22T00:00:00Z");

    private static final String SHIPPED_BY = "partner-suite";

    private SettingStore() {}

    /** A stored version, its content as text. */
    private record Row(long version, String content, Instant publishedAt, String publishedBy) {}

    /** The newest version. */
    public static <T> SettingVersion<T> current(Handle db, Setting<T> setting) {
        return db.createQuery("""
                        select version, content::text as content, published_at, published_by from setting_version
                        where name = :name order by version desc limit 1
                        """)
                .bind("name", setting.name())
                .mapTo(Row.class)
                .findOne()
                .map(row -> version(setting, row))
                .orElseGet(() -> shipped(setting));
    }

    /** The content of the newest version. */
    public static <T> T of(Handle db, Setting<T> setting) {
        return current(db, setting).content();
    }

    /** All versions, the newest first. */
    public static <T> List<SettingVersion<T>> all(Handle db, Setting<T> setting) {
        List<SettingVersion<T>> all = new ArrayList<>(db.createQuery("""
                        select version, content::text as content, published_at, published_by from setting_version
                        where name = :name order by version desc
                        """)
                .bind("name", setting.name())
                .mapTo(Row.class)
                .map(row -> version(setting, row))
                .list());
        all.add(shipped(setting));
        return all;
    }

    /**
     * Publishes the next version; the same content again changes nothing.
     *
     * @throws org.partnersuite.platform.rest.Problem 412 when another one was published since
     */
    public static <T> SettingVersion<T> publish(Change change, Setting<T> setting, IfMatch ifMatch, T content) {
        Handle db = change.db();
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "setting " + setting.name())
                .mapTo(String.class)
                .findOne();
        SettingVersion<T> before = current(db, setting);
        ifMatch.check(before.version());
        if (before.content().equals(content)) {
            return before;
        }
        SettingVersion<T> next = new SettingVersion<>(
                before.version() + 1, content, change.now(), change.caller().subject());
        db.createUpdate("""
                        insert into setting_version (name, version, content, published_at, published_by)
                        values (:name, :version, cast(:content as jsonb), :at, :by)
                        """)
                .bind("name", setting.name())
                .bind("version", next.version())
                .bind("content", Json.text(content))
                .bind("at", next.since())
                .bind("by", next.by())
                .execute();
        change.audit(new AuditEntry(
                setting.name(),
                auditId(setting),
                "published",
                FieldChanges.between(
                        Json.mapper().valueToTree(before.content()),
                        Json.mapper().valueToTree(content))));
        return next;
    }

    /** The id under which the changes of a setting are audited. */
    public static UUID auditId(Setting<?> setting) {
        return UUID.nameUUIDFromBytes(("setting " + setting.name()).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> SettingVersion<T> version(Setting<T> setting, Row row) {
        return new SettingVersion<>(
                row.version(),
                setting.type().cast(Json.read(row.content(), setting.type())),
                row.publishedAt(),
                row.publishedBy());
    }

    private static <T> SettingVersion<T> shipped(Setting<T> setting) {
        return new SettingVersion<>(1, setting.shipped(), SHIPPED_AT, SHIPPED_BY);
    }
}
