package org.partnersuite.platform.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Webhooks in the database, and how far each has come. */
final class WebhookStore {
    private static final Table<Webhook> WEBHOOKS = Table.of("webhook", "id", Webhook.class);

    private WebhookStore() {}

    static void insert(Handle db, Webhook webhook, long position) {
        WEBHOOKS.insert(db, List.of(webhook));
        moveTo(db, webhook.id(), position);
    }

    static void update(Handle db, Webhook webhook) {
        WEBHOOKS.update(db, List.of(webhook));
    }

    static void delete(Handle db, UUID id) {
        statement(db, "delete from webhook where id = :id", id).execute();
    }

    static Optional<Webhook> find(Handle db, UUID id) {
        return select(db, id, "");
    }

    static Optional<Webhook> lock(Handle db, UUID id) {
        return select(db, id, " for no key update");
    }

    /** Counted so that nobody else can create one before this transaction ends. */
    static int count(Handle db) {
        db.execute("select pg_advisory_xact_lock(hashtextextended('webhook', 0))");
        return db.createQuery("select count(*) from webhook")
                .mapTo(Integer.class)
                .one();
    }

    static long position(Handle db, UUID id) {
        return db.createQuery("select position from webhook where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }

    static void moveTo(Handle db, UUID id, long position) {
        statement(db, "update webhook set position = :position where id = :id", id)
                .bind("position", position)
                .execute();
    }

    /** What the receiver did before does not count any more. */
    static void forgive(Handle db, UUID id) {
        statement(db, "update webhook set failing_since = null, hold_until = null where id = :id", id)
                .execute();
    }

    /**
     * Records a round of deliveries.
     *
     * @param delivered whether any succeeded
     * @param hold until when the receiver wants none; null for not at all
     * @return since when none has succeeded; empty when one has
     */
    static Optional<Instant> recordRound(Handle db, UUID id, boolean delivered, @Nullable Instant hold, Instant now) {
        statement(db, """
                update webhook
                set failing_since = case when :delivered then null else coalesce(failing_since, :now) end,
                    hold_until = cast(:hold as timestamptz)
                where id = :id and (hold_until is distinct from cast(:hold as timestamptz)
                                    or :delivered = (failing_since is not null))
                """, id)
                .bind("delivered", delivered)
                .bind("hold", hold)
                .bind("now", now)
                .execute();
        return db.createQuery("select failing_since from webhook where id = :id and failing_since is not null")
                .bind("id", id)
                .mapTo(Instant.class)
                .findOne();
    }

    private static Update statement(Handle db, String sql, UUID id) {
        return db.createUpdate(sql).bind("id", id);
    }

    private static Optional<Webhook> select(Handle db, UUID id, String lock) {
        return db.createQuery("select * from webhook where id = :id" + lock)
                .bind("id", id)
                .map(Rows.of(Webhook.class))
                .findOne();
    }
}
