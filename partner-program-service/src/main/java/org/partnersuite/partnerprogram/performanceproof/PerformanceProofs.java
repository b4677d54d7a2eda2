package org.partnersuite.partnerprogram.performanceproof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.RelationsOfRecord;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Table;

/** Submits proofs of performance, and decides on them. */
public final class PerformanceProofs {
    /** The type under which proofs are audited. */
    public static final String AUDITED = "performance-proof";

    private static final Table<PerformanceProof> TABLE = Table.of("performance_proof", "id", PerformanceProof.class);

    private PerformanceProofs() {}

    /** What is proved. */
    public record Draft(
            UUID subscriptionId,
            LocalDate activatedOn,
            int licences,
            String note,
            @Nullable String link) {}

    /**
     * Submits a proof: a partner for a subscription whose partner of record and CUSTOMER_SUCCESS_MANAGER it is today,
     * or we for the
     * partner of record of the day.
     *
     * @throws Problem 404 for a subscription of another partner, 403 for one that it serves as sales agent, 422 with
     *     every fault
     */
    public static PerformanceProof submit(Change change, Draft draft) {
        LocalDate today = Days.today(change);
        UUID caller = change.caller().partnerId();
        Optional<RelationFact> ofRecord =
                RelationsOfRecord.on(change.db(), draft.subscriptionId(), caller == null ? draft.activatedOn() : today);
        if (caller != null) {
            RelationFact own =
                    ofRecord.filter(each -> each.partnerId().equals(caller)).orElseThrow(Problem::notFound);
            if (!own.engagementModel().equals("CUSTOMER_SUCCESS_MANAGER")) {
                throw Problem.of(
                        403,
                        "success_manager_only",
                        "Only a partner that is CUSTOMER_SUCCESS_MANAGER of its customers writes this.",
                        List.of());
            }
        }
        if (draft.activatedOn().isAfter(today)) {
            throw Problem.unprocessable(
                    "proof_refused",
                    "The proof breaks rules, listed in errors.",
                    List.of(Fault.at("/activatedOn", "in_future", "It is of a day that has come.")));
        }
        UUID partner = ofRecord.map(RelationFact::partnerId)
                .orElseThrow(() -> Problem.unprocessable(
                        "proof_refused",
                        "The proof breaks rules, listed in errors.",
                        List.of(Fault.at(
                                "/subscriptionId",
                                "no_partner_of_record",
                                "It had no partner of record on that day."))));
        PerformanceProof proof = new PerformanceProof(
                Stamp.of(change),
                partner,
                draft.subscriptionId(),
                draft.activatedOn(),
                draft.licences(),
                draft.note(),
                draft.link(),
                ProofStatus.SUBMITTED,
                change.caller().subject(),
                null,
                null);
        if (!TABLE.insert(change.db(), List.of(proof))) {
            throw new IllegalStateException("the id is new");
        }
        audit(change, "submitted", null, proof);
        return proof;
    }

    /**
     * Accepts or rejects a proof.
     *
     * @throws Problem 404, 412 for a newer version, 409 when it is decided
     */
    public static PerformanceProof decide(
            Change change, UUID id, IfMatch ifMatch, boolean accepted, @Nullable String why) {
        PerformanceProof before = change.db()
                .createQuery("select * from performance_proof where id = :id for update")
                .bind("id", id)
                .map(Rows.of(PerformanceProof.class))
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        if (before.status() != ProofStatus.SUBMITTED) {
            throw Problem.conflict("proof_decided", "The proof is decided already.");
        }
        PerformanceProof after = before.decided(
                accepted ? ProofStatus.ACCEPTED : ProofStatus.REJECTED,
                change.caller().subject(),
                why,
                change.now());
        TABLE.update(change.db(), List.of(after));
        audit(change, accepted ? "accepted" : "rejected", before, after);
        return after;
    }

    /** The proof if the caller may read it. */
    public static PerformanceProof get(Handle db, UUID id) {
        return db.createQuery("select * from performance_proof where id = :id")
                .bind("id", id)
                .map(Rows.of(PerformanceProof.class))
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** The accepted ones of subscriptions. */
    public static List<PerformanceProof> accepted(Handle db, Collection<UUID> subscriptions) {
        return db.createQuery(
                        "select * from performance_proof where subscription_id = any(:ids) and status = 'ACCEPTED'"
                                + " order by id")
                .bindArray("ids", UUID.class, subscriptions)
                .map(Rows.of(PerformanceProof.class))
                .list();
    }

    private static void audit(Change change, String action, @Nullable PerformanceProof before, PerformanceProof after) {
        change.audit(new AuditEntry(
                AUDITED, after.id(), action, FieldChanges.between(before == null ? null : told(before), told(after))));
    }

    private static ObjectNode told(PerformanceProof proof) {
        return Json.mapper()
                .createObjectNode()
                .put("subscriptionId", proof.subscriptionId().toString())
                .put("activatedOn", proof.activatedOn().toString())
                .put("licences", proof.licences())
                .put("status", proof.status().name());
    }
}
