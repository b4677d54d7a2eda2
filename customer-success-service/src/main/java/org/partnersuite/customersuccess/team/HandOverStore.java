package org.partnersuite.customersuccess.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Where hand-overs are kept. */
public final class HandOverStore {
    /** The name under which hand-overs are audited. */
    public static final String AUDITED = "book-hand-over";

    /** Those that nothing has followed yet, each as {@code id} with its {@code day}. */
    static final String DUE = "select id, effective_on as day from book_hand_over where followed_on is null";

    private static final Table<BookHandOver> TABLE = Table.of("book_hand_over", "id", BookHandOver.class);

    private HandOverStore() {}

    public static Optional<BookHandOver> find(Handle db, UUID id) {
        return db.createQuery("select * from book_hand_over where id = :id")
                .bind("id", id)
                .mapTo(BookHandOver.class)
                .findOne();
    }

    static List<BookHandOver> lockDue(Handle db, Collection<UUID> ids, LocalDate today) {
        return db.createQuery("""
            select * from book_hand_over
            where id = any(:ids) and followed_on is null and effective_on <= :today
            order by id for no key update skip locked
            """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(BookHandOver.class)
                .list();
    }

    static void create(Change change, BookHandOver handOver) {
        TABLE.insert(change.db(), List.of(handOver));
        change.audit(new AuditEntry(
                AUDITED,
                handOver.id(),
                "handed over",
                FieldChanges.between(null, Json.mapper().valueToTree(handOver))));
    }

    static void update(Change change, BookHandOver before, BookHandOver after) {
        TABLE.update(change.db(), List.of(after));
        change.audit(new AuditEntry(
                AUDITED,
                after.id(),
                "followed",
                FieldChanges.between(
                        Json.mapper().valueToTree(before), Json.mapper().valueToTree(after))));
    }
}
