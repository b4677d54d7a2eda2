package org.partnersuite.customersuccess.successplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.customersuccess.stakeholder.StakeholderRepository;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.customersuccess.successplan.content.PlanRisk;
import org.partnersuite.customersuccess.successplan.content.PlanStakeholder;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A success plan is drafted, revised, submitted, activated, and achieved or closed (CS-4). */
@ApplicationScoped
public class SuccessPlans implements CustomerMergeParticipant {
    private final SuccessPlanRepository plans;
    private final PlanTemplates templates;
    private final Instance<PlanSubmitted> listeners;

    SuccessPlans(SuccessPlanRepository plans, PlanTemplates templates, @Any Instance<PlanSubmitted> listeners) {
        this.plans = plans;
        this.templates = templates;
        this.listeners = listeners;
    }

    /**
     * A draft; what it leaves empty is taken from its templates.
     *
     * @throws Problem 403 or 404 for a partner without the right, 422 with every fault
     */
    public SuccessPlan draft(Change change, PlanDraft draft) {
        PartnerWriting.of(
                change.db(),
                change.caller(),
                draft.customerId(),
                draft.details().subscriptionIds());
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(change.db(), Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        PlanContent content = templates.begun(change.db(), draft, faults);
        faults.addAll(faultsOf(change.db(), draft, content));
        refuse(faults);
        SuccessPlan plan = plans.created(change, "drafted", SuccessPlan.drafted(Stamp.of(change), draft, content));
        return kept(change, plan);
    }

    /** The draft that a customer at risk gets: its risk was noticed by instrumentation (CS-6). */
    public SuccessPlan draftRetention(
            Change change, UUID customer, List<UUID> subscriptions, String owner, String name, String risk) {
        PlanContent content = PlanContent.of(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PlanRisk(risk, PlanRisk.RiskSource.INSTRUMENTATION, null, owner)));
        PlanDetails details = new PlanDetails(PlanType.RETENTION, name, owner, subscriptions);
        return draft(change, new PlanDraft(customer, details, content, List.of()));
    }

    /**
     * @throws Problem 404, 412 when it has changed since, 403 for a partner without the right, 422 with every fault; an
     *     active plan stays SMART
     */
    public SuccessPlan revise(Change change, UUID id, IfMatch ifMatch, Function<SuccessPlan, PlanDraft> revision) {
        SuccessPlan plan = plans.locked(change, id, ifMatch);
        PlanDraft draft = revision.apply(plan);
        if (!draft.customerId().equals(plan.customerId())) {
            throw Problem.badRequest(
                    List.of(Fault.at("/customerId", "read_only", "The customer of a plan cannot change.")));
        }
        if (!draft.templateIds().equals(plan.templateIds())) {
            throw Problem.badRequest(
                    List.of(Fault.at("/templateIds", "read_only", "Only a new plan begins with templates.")));
        }
        if (!plan.progress().status().isOpen()) {
            throw PlanRefusals.ended(plan);
        }
        PartnerWriting.of(
                change.db(), change.caller(), plan.customerId(), draft.details().subscriptionIds());
        List<Fault> faults = faultsOf(change.db(), draft, draft.content());
        if (plan.progress().status() == PlanStatus.ACTIVE) {
            faults.addAll(Smart.faults(
                    draft.content(), today(change), plan.content().kpis().collect(Collectors.toSet())));
        }
        faults.addAll(measured(change.db(), plan, draft.content()));
        refuse(faults);
        plan.revise(draft.details(), draft.content());
        return kept(change, plans.changed(change, "revised", plan));
    }

    /**
     * @param note of the step; the reason of a closing
     * @throws Problem 404, 412 when it has changed since, 422 with every unmet criterion
     */
    public SuccessPlan take(Change change, UUID id, IfMatch ifMatch, PlanStep step, @Nullable String note) {
        SuccessPlan plan = plans.locked(change, id, ifMatch);
        List<Fault> unmet = PlanRefusals.unmet(plan, step, today(change));
        if (!unmet.isEmpty()) {
            throw PlanRefusals.of(step, unmet);
        }
        boolean submits = step == PlanStep.SUBMISSION
                || step == PlanStep.ACTIVATION && plan.progress().submittedAt() == null;
        if (submits) {
            plan.submit(
                    change.caller(),
                    change.now(),
                    PlanContracts.start(change.db(), plan).orElse(null));
        }
        switch (step) {
            case SUBMISSION -> {}
            case ACTIVATION -> plan.activate(change.now());
            case ACHIEVEMENT, CLOSING ->
                plan.end(step.to(), change.now(), step == PlanStep.CLOSING ? Objects.requireNonNull(note) : null);
        }
        String kept = step == PlanStep.CLOSING ? null : note;
        SuccessPlan taken = kept(change, plans.changed(change, step.participle(), plan, kept));
        if (submits) {
            listeners.forEach(listener -> listener.planSubmitted(change, taken));
        }
        return taken;
    }

    /** Plans follow the customer that was the same client as another one. */
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        List<SuccessPlan> moved = plans.locked("customerId = ?1 order by id", left);
        moved.forEach(plan -> plan.moveTo(kept));
        plans.allChanged(change, "followed the merge", moved);
        moved.forEach(plan -> kept(change, plan));
    }

    private static SuccessPlan kept(Change change, SuccessPlan plan) {
        PlanVersions.keep(change, plan);
        PlanKpis.follow(change, plan);
        return plan;
    }

    private static List<Fault> faultsOf(Handle db, PlanDraft draft, PlanContent content) {
        List<Fault> faults = PlanRules.faults(content);
        List<UUID> subscriptions = draft.details().subscriptionIds();
        Set<UUID> known = PlanContracts.ofCustomer(db, draft.customerId(), subscriptions);
        for (int i = 0; i < subscriptions.size(); i++) {
            if (!known.contains(subscriptions.get(i))) {
                faults.add(Fault.at(
                        "/subscriptionIds/" + i, "unknown_subscription", "The customer has no such subscription."));
            } else if (subscriptions.indexOf(subscriptions.get(i)) < i) {
                faults.add(Fault.at("/subscriptionIds/" + i, "repeated", "Named twice."));
            }
        }
        List<UUID> stakeholders = content.stakeholders().stream()
                .map(PlanStakeholder::stakeholderId)
                .filter(Objects::nonNull)
                .toList();
        faults.addAll(PlanRules.unknownStakeholders(
                content, StakeholderRepository.ofCustomer(db, draft.customerId(), stakeholders)));
        return faults;
    }

    /** A KPI that was measured stays in the plan, so that its measurements keep their meaning. */
    private static List<Fault> measured(Handle db, SuccessPlan plan, PlanContent content) {
        Set<String> left = content.kpis().map(PlanKpi::key).collect(Collectors.toCollection(HashSet::new));
        return PlanKpis.of(db, plan.id()).stream()
                .filter(kpi -> kpi.value() != null && !left.contains(kpi.kpi()))
                .map(kpi -> Fault.at(
                        "/outcomes",
                        "kpi_measured",
                        "The KPI " + kpi.kpi() + " has measurements; it stays in the plan."))
                .toList();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("plan_refused", "The plan breaks rules, listed in errors.", faults);
        }
    }

    private static LocalDate today(Change change) {
        return LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
    }
}
