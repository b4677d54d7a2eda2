package org.partnersuite.partnerprogram.dispute;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.incentive.IncentiveLine;
import org.partnersuite.partnerprogram.incentive.Ledger;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Table;

/** Records disputes, and answers them. */
public final class Disputes {
    /** The type under which disputes are audited. */
    public static final String AUDITED = "incentive-dispute";

    private static final Table<Dispute> TABLE = Table.of("incentive_dispute", "id", Dispute.class);

    private Disputes() {}

    /**
     * Records what a partner contests.
     *
     * @throws Problem 422 for an unknown line, 409 while another dispute of it is open
     */
    public static Dispute raise(Change change, UUID lineId, String reason, String raisedBy) {
        IncentiveLine line = Ledger.find(change.db(), lineId)
                .orElseThrow(() -> Problem.unprocessable(
                        "unknown_line",
                        "There is no such line.",
                        List.of(Fault.at("/lineId", "unknown_line", "There is no such line."))));
        Dispute dispute = new Dispute(
                Stamp.of(change), line.partnerId(), lineId, reason, raisedBy, DisputeStatus.OPEN, null, null);
        if (!TABLE.insert(change.db(), List.of(dispute))) {
            throw Problem.conflict("dispute_open", "A dispute of this line waits for its answer.");
        }
        audit(change, "raised", null, dispute);
        return dispute;
    }

    /**
     * Answers a dispute. An adjustment is a line of the ledger, which no later computation touches.
     *
     * @param adjustment what the partner gets, or gives back when it is negative; null for nothing
     * @throws Problem 404, 412 for a newer version, 409 when it is answered, 422 for an adjustment of a rejected one
     */
    public static Dispute answer(
            Change change, UUID id, IfMatch ifMatch, boolean upheld, String answer, @Nullable Money adjustment) {
        Handle db = change.db();
        Dispute before = db.createQuery("select * from incentive_dispute where id = :id for update")
                .bind("id", id)
                .map(Rows.of(Dispute.class))
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        if (before.status() != DisputeStatus.OPEN) {
            throw Problem.conflict("dispute_answered", "The dispute is answered already.");
        }
        if (adjustment != null && (!upheld || adjustment.amount().signum() == 0)) {
            throw Problem.unprocessable(
                    "answer_refused",
                    "The answer breaks rules, listed in errors.",
                    List.of(Fault.at(
                            "/adjustment", "not_allowed", "Only an upheld dispute adjusts, by more or less than 0.")));
        }
        UUID line = null;
        if (adjustment != null) {
            IncentiveLine disputed = Ledger.find(db, before.lineId()).orElseThrow(Problem::notFound);
            line = Ledger.adjust(change, disputed, id, "DISPUTE/" + id, adjustment, answer)
                    .id();
        }
        Dispute after =
                before.answered(upheld ? DisputeStatus.UPHELD : DisputeStatus.REJECTED, answer, line, change.now());
        TABLE.update(db, List.of(after));
        audit(change, "answered", before, after);
        return after;
    }

    /** The dispute if the caller may read it. */
    public static Dispute get(Handle db, UUID id) {
        return db.createQuery("select * from incentive_dispute where id = :id")
                .bind("id", id)
                .map(Rows.of(Dispute.class))
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    private static void audit(Change change, String action, @Nullable Dispute before, Dispute after) {
        change.audit(new AuditEntry(
                AUDITED, after.id(), action, FieldChanges.between(before == null ? null : told(before), told(after))));
    }

    private static ObjectNode told(Dispute dispute) {
        return Json.mapper()
                .createObjectNode()
                .put("lineId", dispute.lineId().toString())
                .put("reason", dispute.reason())
                .put("status", dispute.status().name())
                .put("answer", dispute.answer());
    }
}
