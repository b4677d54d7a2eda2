package org.partnersuite.customersuccess.handoff.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Table;

/** The published templates. A new version is for handoffs that are opened from then on. */
public final class HandoffTemplates {
    /** The name under which publications are audited. */
    public static final String AUDITED = "handoff-template";

    private static final Table<Published> TABLE = Table.of("handoff_template", "id", Published.class)
            .column("code", "text", published -> published.template().code());

    private HandoffTemplates() {}

    /** A version of a template, and who published it when. */
    public record Published(
            UUID id,
            int version,
            @JsonColumn @ColumnName("definition") HandoffTemplate template,
            Instant publishedAt,
            String publishedBy) {}

    public static Optional<Published> find(Handle db, UUID id) {
        return db.createQuery("select * from handoff_template where id = :id")
                .bind("id", id)
                .mapTo(Published.class)
                .findOne();
    }

    /** The newest version of a code. */
    public static Optional<Published> newest(Handle db, String code) {
        return db.createQuery("select * from handoff_template where code = :code order by version desc limit 1")
                .bind("code", code)
                .mapTo(Published.class)
                .findOne();
    }

    /** @throws IllegalStateException for one that was never published */
    public static HandoffTemplate of(Handle db, String code, int version) {
        return db.createQuery("select * from handoff_template where code = :code and version = :version")
                .bind("code", code)
                .bind("version", version)
                .mapTo(Published.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("a handoff has a published template"))
                .template();
    }

    /** @throws Problem 422 with every fault, 409 when another version was published at the same time */
    public static Published publish(Change change, HandoffTemplate template) {
        List<Fault> faults = faults(template);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "handoff_template_refused", "The template breaks rules, listed in errors.", faults);
        }
        int next = newest(change.db(), template.code()).map(Published::version).orElse(0) + 1;
        Published published = new Published(
                Ids.next(), next, template, change.now(), change.caller().subject());
        if (!TABLE.insert(change.db(), List.of(published))) {
            throw Problem.conflict(
                    "published_meanwhile",
                    "Another version of the template was published at the same time. Try again.");
        }
        change.audit(new AuditEntry(
                AUDITED,
                published.id(),
                "published",
                FieldChanges.between(null, Json.mapper().valueToTree(template))));
        return published;
    }

    static List<Fault> faults(HandoffTemplate template) {
        List<Fault> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < template.requiredInformation().size(); i++) {
            if (!keys.add(template.requiredInformation().get(i).key())) {
                faults.add(Fault.at("/requiredInformation/" + i + "/key", "repeated", "Named twice."));
            }
        }
        if (template.raci().accountable().isEmpty()) {
            faults.add(Fault.at("/raci/accountable", "required", "At least one role is accountable."));
        }
        boolean sales = template.code().equals(HandoffTemplate.SALES);
        if (sales && template.kind() != HandoffKind.GENERIC) {
            faults.add(Fault.at("/kind", "other_kind", "The handoff from sales is GENERIC."));
        }
        return faults;
    }
}
