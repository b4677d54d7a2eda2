package org.partnersuite.engagement.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** Transition documents and their steps in the database. */
final class TransitionDocumentStore {
    private static final Table<TransitionDocument> DOCUMENT = Table.<TransitionDocument>of("transition_document", "id")
            .column("id", "uuid", TransitionDocument::id)
            .column("version", "bigint", TransitionDocument::version)
            .column("account_id", "uuid", t -> t.details().accountId())
            .column("engagement_id", "uuid", t -> t.details().engagementId())
            .column("opportunity_id", "uuid", t -> t.details().opportunityId())
            .column("customer_success_manager", "text", t -> t.details().customerSuccessManager())
            .column("use_case", "text", t -> t.details().useCase())
            .column("sponsor", "text", t -> t.details().sponsor())
            .column("reference_architecture", "text", t -> t.details().referenceArchitecture())
            .column("workload", "text", t -> t.details().workload())
            .texts("expected_outcomes", t -> t.details().expectedOutcomes())
            .column("stakeholders", "jsonb", t -> Json.mapper()
                    .valueToTree(t.details().stakeholders()))
            .column("bought", "jsonb", t -> Json.mapper()
                    .valueToTree(t.details().bought().lines()))
            .column("bought_opportunity_version", "bigint", t -> t.details()
                    .bought()
                    .opportunityVersion())
            .column("status", "text", t -> t.progress().status())
            .column("moves", "integer", t -> t.progress().moves())
            .column("prepared_by", "text", t -> t.progress().preparedBy())
            .column("submitted_by", "text", t -> t.progress().submittedBy())
            .column("submitted_at", "timestamptz", t -> t.progress().submittedAt())
            .column("decided_by", "text", t -> t.progress().decidedBy())
            .column("decided_at", "timestamptz", t -> t.progress().decidedAt())
            .column("return_reason", "text", t -> t.progress().returnReason())
            .column("created_at", "timestamptz", TransitionDocument::createdAt)
            .column("updated_at", "timestamptz", TransitionDocument::updatedAt);

    private static final Table<DocumentMove> MOVE = Table.<DocumentMove>of("transition_document_move", "number")
            .column("document_id", "uuid", DocumentMove::documentId)
            .column("number", "integer", DocumentMove::number)
            .column("step", "text", DocumentMove::step)
            .column("from_status", "text", DocumentMove::from)
            .column("to_status", "text", DocumentMove::to)
            .column("at", "timestamptz", DocumentMove::at)
            .column("by", "text", DocumentMove::by)
            .column("reason", "text", DocumentMove::reason)
            .column("note", "text", DocumentMove::note);

    private static final String SELECT =
            "select " + TransitionDocumentRow.COLUMNS + " from transition_document t where ";
    private static final String MOVED = """
            with t as (
                update transition_document t set %s from %s where t.id = r.id
            )
            """.formatted(DOCUMENT.assignments("r"), DOCUMENT.rows()) + MOVE.insertion();

    private TransitionDocumentStore() {}

    static void insert(Handle db, TransitionDocument document) {
        DOCUMENT.insert(db, List.of(document));
    }

    static void update(Handle db, List<TransitionDocument> documents) {
        DOCUMENT.update(db, documents);
    }

    static void move(Handle db, TransitionDocument after, DocumentMove move) {
        ColumnStatement in = new ColumnStatement(db, MOVED);
        DOCUMENT.bind(in, List.of(after));
        MOVE.bind(in, List.of(move));
        in.execute();
    }

    /** A partner finds only those of its opportunities. */
    static Optional<TransitionDocument> find(Handle db, UUID id, Caller reader) {
        return db.createQuery(
                        SELECT + "t.id = :id and (:partner::uuid is null or exists "
                                + "(select from opportunity o where o.id = t.opportunity_id and o.partner_id = :partner::uuid))")
                .bind("id", id)
                .bind("partner", reader.partnerId())
                .map(TransitionDocumentRow::read)
                .findOne();
    }

    static Optional<TransitionDocument> lock(Handle db, UUID id) {
        return db.createQuery(SELECT + "t.id = ? for no key update")
                .bind(0, id)
                .map(TransitionDocumentRow::read)
                .findOne();
    }

    /** In the order of their ids, so that two who do so never deadlock. */
    static List<TransitionDocument> lockOfOpportunity(Handle db, UUID opportunityId) {
        return db.createQuery(SELECT + "t.opportunity_id = ? order by t.id for no key update")
                .bind(0, opportunityId)
                .map(TransitionDocumentRow::read)
                .list();
    }

    /** From the first to the latest. */
    static List<DocumentMove> moves(Handle db, UUID id) {
        return db.createQuery("select * from transition_document_move where document_id = ? order by number")
                .bind(0, id)
                .map((row, context) -> move(row))
                .list();
    }

    private static DocumentMove move(ResultSet row) throws SQLException {
        return new DocumentMove(
                row.getObject("document_id", UUID.class),
                row.getInt("number"),
                DocumentStep.valueOf(row.getString("step")),
                DocumentStatus.valueOf(row.getString("from_status")),
                DocumentStatus.valueOf(row.getString("to_status")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("reason"),
                row.getString("note"));
    }
}
