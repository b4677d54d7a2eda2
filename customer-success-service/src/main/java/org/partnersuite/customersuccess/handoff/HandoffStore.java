package org.partnersuite.customersuccess.handoff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Handoffs in the database. */
final class HandoffStore {
    private static final Table<Handoff> TABLE = Table.<Handoff>of("handoff", "id")
            .column("id", "uuid", Handoff::id)
            .column("version", "bigint", Handoff::version)
            .column("template", "text", Handoff::template)
            .column("status", "text", Handoff::status)
            .column("document_id", "uuid", h -> h.document().id())
            .column("document_version", "bigint", h -> h.document().version())
            .column("account_id", "uuid", h -> h.document().accountId())
            .column("opportunity_id", "uuid", h -> h.document().opportunityId())
            .column("engagement_id", "uuid", h -> h.document().engagementId())
            .column("customer_success_manager", "text", h -> h.document().customerSuccessManager())
            .column("use_case", "text", h -> h.document().useCase())
            .column("return_reason", "text", h -> h.document().returnReason())
            .column("initiated_at", "timestamptz", h -> h.document().submittedAt())
            .column("decided_at", "timestamptz", h -> h.document().decidedAt())
            .column("opened_at", "timestamptz", Handoff::openedAt)
            .column("updated_at", "timestamptz", Handoff::updatedAt);

    private HandoffStore() {}

    /** @return false when a document has opened one already */
    static boolean insert(Handle db, List<Handoff> handoffs) {
        return TABLE.insert(db, handoffs);
    }

    static void update(Handle db, List<Handoff> handoffs) {
        TABLE.update(db, handoffs);
    }

    static Optional<Handoff> find(Handle db, UUID id) {
        return db.createQuery("select * from handoff where id = :id")
                .bind("id", id)
                .map(HandoffRow::read)
                .findOne();
    }

    static List<Handoff> lockOfDocuments(Handle db, Collection<UUID> documentIds) {
        return db.createQuery("select * from handoff where document_id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, documentIds)
                .map(HandoffRow::read)
                .list();
    }
}
