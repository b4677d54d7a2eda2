package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.handoff.Confirmation.Side;
import org.partnersuite.customersuccess.handoff.StepOutcome.StepResult;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates.Published;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** People open handoffs, inform, accept, return, carry out, confirm and complete them (CS-3). */
@ApplicationScoped
public class HandoffProcess implements CustomerMergeParticipant {
    private final HandoffRepository handoffs;
    private final Instance<HandoffAccepted> listeners;

    HandoffProcess(HandoffRepository handoffs, @Any Instance<HandoffAccepted> listeners) {
        this.handoffs = handoffs;
        this.listeners = listeners;
    }

    /** What a new handoff is about. */
    public record Opening(String template, HandoffSubject subject, HandoffPeople people) {}

    /** @throws Problem 422 with every fault, 409 when the subscription's feature has an open one */
    public Handoff open(Change change, Opening opening) {
        Published template =
                HandoffTemplates.newest(change.db(), opening.template()).orElse(null);
        List<Fault> faults = faultsOf(change, opening, template);
        if (template == null || !faults.isEmpty()) {
            throw Problem.unprocessable("handoff_refused", "The handoff breaks rules, listed in errors.", faults);
        }
        HandoffSubject subject = opening.subject();
        openOfFeature(change, opening).ifPresent(existing -> {
            throw Problem.conflict(
                            "handoff_exists",
                            "The feature of the subscription has an open handoff; existingId names it.")
                    .with("existingId", existing);
        });
        Handoff handoff = Handoff.opened(Stamp.of(change), template, subject, opening.people(), change.now());
        return handoffs.created(change, "opened", handoff);
    }

    /** The open handoff of a feature that is not adopted; it is opened unless there is one (CS-6). */
    public Handoff openForFeature(
            Change change, UUID customer, UUID subscription, String feature, @Nullable String sender) {
        HandoffSubject subject = new HandoffSubject(customer, null, null, null, subscription, feature, null, null);
        Opening opening = new Opening(HandoffTemplate.BARRIER, subject, new HandoffPeople(sender, null, null));
        return openOfFeature(change, opening)
                .map(id -> HandoffRepository.visible(change.db(), id))
                .orElseGet(() -> open(change, opening));
    }

    /** @throws Problem 404, 412 when it has changed since, 422 for an unknown partner */
    public Handoff revise(Change change, UUID id, IfMatch ifMatch, HandoffPeople people, @Nullable String useCase) {
        Handoff handoff = handoffs.locked(change, id, ifMatch);
        UUID partner = people.receiverPartner();
        if (partner != null
                && !partner.equals(handoff.people().receiverPartner())
                && KnownPartners.among(change.db(), Set.of(partner)).isEmpty()) {
            throw Problem.unprocessable(
                    "handoff_refused",
                    "The handoff breaks rules, listed in errors.",
                    List.of(Fault.at("/receiverPartner", "unknown_partner", "There is no such partner.")));
        }
        handoff.revise(people, useCase);
        return handoffs.changed(change, "revised", handoff);
    }

    /**
     * @param text null to withdraw it
     * @throws Problem 404, also for a key that the template does not have, 412 when it has changed since, 422 when it is
     *     completed
     */
    public Handoff inform(Change change, UUID id, IfMatch ifMatch, String key, @Nullable String text) {
        Handoff handoff = handoffs.locked(change, id, ifMatch);
        HandoffTemplate template = template(change, handoff);
        if (template.requiredInformation().stream()
                .noneMatch(information -> information.key().equals(key))) {
            throw Problem.notFound();
        }
        if (handoff.progress().status() == HandoffStatus.COMPLETED) {
            throw HandoffRefusals.completed(handoff);
        }
        if (text == null) {
            handoff.withdraw(key);
        } else {
            handoff.give(key, new GivenInformation(text, change.caller().subject(), change.now()));
        }
        return handoffs.changed(change, text == null ? "withdrew information" : "informed", handoff);
    }

    /**
     * Carries out a step of the plan, or waives it.
     *
     * @throws Problem 404, also for a step that the template does not have, 412 when it has changed since, 422 before the
     *     handoff is accepted, after its completion and for a waiver without a reason
     */
    public Handoff conclude(
            Change change, UUID id, IfMatch ifMatch, String step, StepResult result, @Nullable String reason) {
        Handoff handoff = handoffs.locked(change, id, ifMatch);
        if (template(change, handoff).steps().stream()
                .noneMatch(known -> known.number().equals(step))) {
            throw Problem.notFound();
        }
        HandoffRefusals.requireAccepted(handoff);
        if (result == StepResult.WAIVED && reason == null) {
            throw Problem.unprocessable(
                    "handoff_refused",
                    "The handoff breaks rules, listed in errors.",
                    List.of(Fault.at("/reason", "required", "A waived step needs a reason.")));
        }
        handoff.conclude(step, new StepOutcome(result, change.caller().subject(), change.now(), reason));
        return handoffs.changed(change, result == StepResult.DONE ? "carried out a step" : "waived a step", handoff);
    }

    /**
     * A side confirms success criteria.
     *
     * @param criteria their numbers; all when empty
     * @throws Problem 404, 412 when it has changed since, 403 for who confirmed the other side, 422 before the handoff is
     *     accepted, after its completion and for an unknown criterion
     */
    public Handoff confirm(Change change, UUID id, IfMatch ifMatch, Side side, List<String> criteria) {
        Handoff handoff = handoffs.locked(change, id, ifMatch);
        HandoffRefusals.requireAccepted(handoff);
        Set<String> known = template(change, handoff).criteria().keySet();
        List<String> confirmed = criteria.isEmpty() ? List.copyOf(known) : criteria;
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!known.contains(criteria.get(i))) {
                faults.add(
                        Fault.at("/criteria/" + i, "unknown_criterion", "One of: " + String.join(", ", known) + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("handoff_refused", "The handoff breaks rules, listed in errors.", faults);
        }
        String by = change.caller().subject();
        for (String criterion : confirmed) {
            if (by.equals(handoff.confirmation(criterion).by(side.other()))) {
                throw HandoffRefusals.oneForBothSides(criterion);
            }
            handoff.confirm(criterion, side, by, change.now());
        }
        return handoffs.changed(change, "confirmed", handoff);
    }

    /**
     * @param text of a return what is missing, of another step a note for the history
     * @throws Problem 404, 412 when it has changed since, 403 for a sender that decides, 422 with every unmet criterion
     */
    public Handoff take(Change change, UUID id, IfMatch ifMatch, HandoffStep step, @Nullable String text) {
        Handoff handoff = handoffs.locked(change, id, ifMatch);
        HandoffChecklist checklist =
                new HandoffChecklist(template(change, handoff), handoff, KnownInformation.of(change.db(), handoff));
        HandoffRefusals.check(checklist, step, change.caller().subject());
        boolean returns = step == HandoffStep.RETURN;
        handoff.progress(
                handoff.progress().after(step, change.now(), change.caller().subject(), returns ? text : null));
        Handoff taken = handoffs.changed(change, step.participle(), handoff, returns ? null : text);
        if (step == HandoffStep.ACCEPTANCE) {
            listeners.forEach(listener -> listener.handoffAccepted(change, taken));
        }
        return taken;
    }

    /** Handoffs follow the customer that was the same client as another one. */
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (Handoff handoff : handoffs.locked("subject.customerId = ?1 order by id", left)) {
            handoff.belongTo(kept);
            handoffs.changed(change, "followed the merge", handoff);
        }
    }

    private static HandoffTemplate template(Change change, Handoff handoff) {
        return HandoffTemplates.of(change.db(), handoff.template(), handoff.templateVersion());
    }

    private static Optional<UUID> openOfFeature(Change change, Opening opening) {
        HandoffSubject subject = opening.subject();
        if (subject.feature() == null) {
            return Optional.empty();
        }
        return change.db()
                .createQuery("""
                        select id from handoff where template = :template and subscription_id = :subscription
                        and feature = :feature and status <> 'COMPLETED' limit 1
                        """)
                .bind("template", opening.template())
                .bind("subscription", subject.subscriptionId())
                .bind("feature", subject.feature())
                .mapTo(UUID.class)
                .findOne();
    }

    private static List<Fault> faultsOf(Change change, Opening opening, @Nullable Published template) {
        List<Fault> faults = new ArrayList<>();
        HandoffSubject subject = opening.subject();
        if (template == null) {
            faults.add(Fault.at("/template", "unknown_template", "There is no such template."));
        }
        UUID customer = subject.customerId();
        if (customer == null
                || CustomerStore.findKnown(change.db(), Set.of(customer)).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID subscription = subject.subscriptionId();
        if (subscription != null && (customer == null || !isOf(change, subscription, customer))) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        if (subject.feature() != null && subscription == null) {
            faults.add(Fault.at("/subscriptionId", "required", "A feature is one of a subscription."));
        }
        UUID partner = opening.people().receiverPartner();
        if (partner != null && KnownPartners.among(change.db(), Set.of(partner)).isEmpty()) {
            faults.add(Fault.at("/receiverPartner", "unknown_partner", "There is no such partner."));
        }
        return faults;
    }

    private static boolean isOf(Change change, UUID subscription, UUID customer) {
        return change.db()
                .createQuery("select exists (select from held_subscription where id = :id and customer_id = :customer)")
                .bind("id", subscription)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }
}
