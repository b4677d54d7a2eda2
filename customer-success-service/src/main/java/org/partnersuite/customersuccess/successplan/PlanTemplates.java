package org.partnersuite.customersuccess.successplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateDetails;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateKind;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanProduct;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Table;

/** Templates and adoption journeys, and what plans take from them. */
@ApplicationScoped
public class PlanTemplates {
    /** The name under which templates are audited. */
    public static final String AUDITED = "plan-template";

    private static final Table<PlanTemplate> TEMPLATE = Table.of("plan_template", "id", PlanTemplate.class);

    /** The writable fields of a template. */
    public record Draft(PlanTemplateDetails details, PlanContent content) {}

    /** @throws Problem 404 */
    public static PlanTemplate get(Handle db, UUID id) {
        return find(db, id, "").orElseThrow(Problem::notFound);
    }

    /** @throws Problem 422 with every fault, 409 when the kind has one of the name */
    public PlanTemplate create(Change change, Draft draft) {
        refuse(faultsOf(draft));
        PlanTemplate template =
                new PlanTemplate(Ids.next(), 1, draft.details(), draft.content(), change.now(), change.now());
        if (!TEMPLATE.insert(change.db(), List.of(template))) {
            throw taken(change.db(), draft.details());
        }
        audit(change, "created", null, template);
        return template;
    }

    /** @throws Problem 404, 412 when it has changed since, 422 with every fault, 409 when the kind has one of the name */
    public PlanTemplate revise(Change change, UUID id, IfMatch ifMatch, Function<PlanTemplate, Draft> revision) {
        PlanTemplate before = find(change.db(), id, " for no key update").orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        Draft draft = revision.apply(before);
        refuse(faultsOf(draft));
        PlanTemplate after = before.revised(draft.details(), draft.content(), change.now());
        if (after.equals(before)) {
            return before;
        }
        if (named(change.db(), draft.details())
                .filter(other -> !other.equals(id))
                .isPresent()) {
            throw taken(change.db(), draft.details());
        }
        TEMPLATE.update(change.db(), List.of(after));
        audit(change, "changed", before, after);
        return after;
    }

    /** What a draft says, and of its templates what it leaves empty; faults of the templates are added. */
    PlanContent begun(Handle db, PlanDraft draft, List<Fault> faults) {
        PlanContent content = draft.content();
        for (int i = 0; i < draft.templateIds().size(); i++) {
            Optional<PlanTemplate> found = find(db, draft.templateIds().get(i), "");
            String at = "/templateIds/" + i;
            if (found.isEmpty() || found.get().details().retired()) {
                faults.add(Fault.at(at, "unknown_template", "There is no such template, or it is retired."));
                continue;
            }
            PlanTemplate template = found.get();
            String product = template.details().product();
            if (product != null && !PlanContracts.hasProduct(db, draft, product)) {
                faults.add(Fault.at(
                        at,
                        "other_product",
                        "The journey is of " + product + ", of which the plan's subscriptions have none."));
            }
            content = content.over(template.content());
            if (product != null && content.productsSold().isEmpty()) {
                content = content.over(sold(product));
            }
        }
        return content;
    }

    private static PlanContent sold(String product) {
        return PlanContent.of(
                List.of(new PlanProduct(product, null, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Fault> faultsOf(Draft draft) {
        List<Fault> faults = new ArrayList<>(PlanRules.faults(draft.content()));
        boolean journey = draft.details().kind() == PlanTemplateKind.ADOPTION_JOURNEY;
        if (journey && draft.details().product() == null) {
            faults.add(Fault.at("/product", "required", "An adoption journey is of a product."));
        }
        if (!journey && draft.details().product() != null) {
            faults.add(Fault.at("/product", "not_applicable", "Only an adoption journey is of a product."));
        }
        if (draft.content().stakeholders().stream().anyMatch(place -> place.stakeholderId() != null)) {
            faults.add(Fault.at("/stakeholders", "not_applicable", "A template names places, not people."));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("plan_refused", "The plan breaks rules, listed in errors.", faults);
        }
    }

    private static Problem taken(Handle db, PlanTemplateDetails details) {
        Problem problem =
                Problem.conflict("template_exists", "Another template of the kind has this name; existingId names it.");
        named(db, details).ifPresent(id -> problem.with("existingId", id));
        return problem;
    }

    private static Optional<UUID> named(Handle db, PlanTemplateDetails details) {
        return db.createQuery("select id from plan_template where kind = :kind and name = :name")
                .bind("kind", details.kind().name())
                .bind("name", details.name())
                .mapTo(UUID.class)
                .findOne();
    }

    private static Optional<PlanTemplate> find(Handle db, UUID id, String lock) {
        return db.createQuery("select * from plan_template where id = :id" + lock)
                .bind("id", id)
                .mapTo(PlanTemplate.class)
                .findOne();
    }

    private static void audit(Change change, String action, @Nullable PlanTemplate before, PlanTemplate after) {
        change.audit(new AuditEntry(
                AUDITED,
                after.id(),
                action,
                FieldChanges.between(before == null ? null : state(before), state(after))));
    }

    private static ObjectNode state(PlanTemplate template) {
        return Json.mapper().valueToTree(new Audited(template.details(), template.content()));
    }

    private record Audited(
            @JsonUnwrapped PlanTemplateDetails details,
            @JsonUnwrapped PlanContent content) {}
}
