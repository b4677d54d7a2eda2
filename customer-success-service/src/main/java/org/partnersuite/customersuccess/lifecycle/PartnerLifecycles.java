package org.partnersuite.customersuccess.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** The stages of partners that have their own. */
public final class PartnerLifecycles {
    /** The name under which changes are audited, by the id of the partner. */
    public static final String AUDITED = "partner-lifecycle";

    private static final Table<PartnerLifecycle> TABLE =
            Table.of("partner_lifecycle", "partner_id", PartnerLifecycle.class);

    private PartnerLifecycles() {}

    public static Optional<PartnerLifecycle> find(Handle db, UUID partnerId) {
        return db.createQuery("select * from partner_lifecycle where partner_id = :id")
                .bind("id", partnerId)
                .mapTo(PartnerLifecycle.class)
                .findOne();
    }

    /** @throws Problem 404 for an unknown partner, 412 for a newer version, 422 with every fault */
    public static PartnerLifecycle put(
            Change change, UUID partnerId, IfMatch ifMatch, PartnerLifecycle.Content content) {
        if (KnownPartners.among(change.db(), Set.of(partnerId)).isEmpty()) {
            throw Problem.notFound();
        }
        PartnerLifecycle before = change.db()
                .createQuery("select * from partner_lifecycle where partner_id = :id for no key update")
                .bind("id", partnerId)
                .mapTo(PartnerLifecycle.class)
                .findOne()
                .orElse(null);
        if (before == null) {
            ifMatch.checkNone();
        } else {
            ifMatch.check(before.version());
        }
        List<Fault> faults = PartnerLifecycleRules.faults(content);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("stages_refused", "The stages break rules, listed in errors.", faults);
        }
        if (before != null && before.content().equals(content)) {
            return before;
        }
        PartnerLifecycle after = new PartnerLifecycle(
                partnerId,
                before == null ? 1 : before.version() + 1,
                content,
                before == null ? change.now() : before.createdAt(),
                change.now());
        if (before == null && !TABLE.insert(change.db(), List.of(after))) {
            throw Problem.conflict("written_meanwhile", "The stages were written at the same time. Try again.");
        }
        if (before != null) {
            TABLE.update(change.db(), List.of(after));
        }
        change.audit(new AuditEntry(
                AUDITED,
                partnerId,
                before == null ? "created" : "changed",
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before.content()),
                        Json.mapper().valueToTree(content))));
        return after;
    }
}
