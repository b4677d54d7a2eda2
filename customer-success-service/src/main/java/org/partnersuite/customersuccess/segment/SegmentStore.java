package org.partnersuite.customersuccess.segment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Where segments are kept. */
public final class SegmentStore {
    /** The name under which changes of segments are audited. */
    public static final String AUDITED = "segment";

    private static final Table<Segment> TABLE = Table.of("segment", "id", Segment.class);

    private SegmentStore() {}

    private record Audited(String code, @JsonUnwrapped SegmentDetails details) {}

    /** In the order of their rules. */
    public static Segmentation all(Handle db) {
        return new Segmentation(db.createQuery("select * from segment order by position")
                .mapTo(Segment.class)
                .list());
    }

    /** The same, while nobody else changes a segment. */
    static Segmentation lockAll(Handle db) {
        db.execute("lock table segment in share row exclusive mode");
        return all(db);
    }

    public static Optional<Segment> find(Handle db, String code) {
        return db.createQuery("select * from segment where code = :code")
                .bind("code", code)
                .mapTo(Segment.class)
                .findOne();
    }

    static void create(Change change, Segment segment) {
        if (!TABLE.insert(change.db(), List.of(segment))) {
            throw new IllegalStateException("the table is locked, so its codes and positions are known");
        }
        change.audit(new AuditEntry(AUDITED, segment.id(), "created", FieldChanges.between(null, audited(segment))));
    }

    static void update(Change change, Segment before, Segment after) {
        TABLE.update(change.db(), List.of(after));
        change.audit(
                new AuditEntry(AUDITED, after.id(), "changed", FieldChanges.between(audited(before), audited(after))));
    }

    private static ObjectNode audited(Segment segment) {
        return Json.mapper().valueToTree(new Audited(segment.code(), segment.details()));
    }

    /** All customers are segmented anew. */
    static void queueAll(Handle db) {
        db.execute("insert into segment_due (customer_id) select id from customer_trait");
    }
}
