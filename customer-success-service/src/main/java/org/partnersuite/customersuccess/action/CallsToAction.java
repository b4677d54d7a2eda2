package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.CallToAction.Status;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.customersuccess.team.HandOver;
import org.partnersuite.customersuccess.team.Owner;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** What people do with calls to action. */
public final class CallsToAction {
    private CallsToAction() {}

    /**
     * What a person, or another feature, wants done.
     *
     * @param owner null for the one who has the playbook's role
     * @param dueOn null for the playbook's
     * @param playbook code; null for none
     */
    public record Draft(
            UUID customerId,
            @Nullable UUID subscriptionId,
            String title,
            @Nullable String note,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String playbook) {}

    /** What may be changed of an action. */
    public record Revision(String title, @Nullable String owner, LocalDate dueOn) {}

    /** @throws Problem 422 with every fault */
    public static CallToAction open(Change change, Draft draft) {
        LocalDate today = day(change);
        List<Fault> faults = new ArrayList<>();
        if (!knows(change.db(), draft)) {
            faults.add(
                    draft.subscriptionId() == null
                            ? Fault.at("/customerId", "unknown_customer", "There is no such customer.")
                            : Fault.at(
                                    "/subscriptionId",
                                    "unknown_subscription",
                                    "The customer has no such subscription."));
        }
        Playbook playbook = draft.playbook() == null
                ? null
                : Playbooks.find(change.db(), draft.playbook()).filter(book -> !book.retired()).orElse(null);
        if (draft.playbook() != null && playbook == null) {
            faults.add(Fault.unknownCode("/playbook", Playbooks.codes(change.db())));
        }
        if (draft.dueOn() == null && playbook == null) {
            faults.add(Fault.at("/dueOn", "required", "An action without a playbook needs a due date."));
        }
        if (draft.dueOn() != null && draft.dueOn().isBefore(today)) {
            faults.add(Fault.at("/dueOn", "in_past", "An action is due today or later."));
        }
        refuseFaults(faults);
        UUID id = Ids.next();
        NewAction action = new NewAction(
                id,
                null,
                id,
                draft.customerId(),
                draft.subscriptionId(),
                draft.title(),
                draft.note(),
                today,
                today,
                playbook,
                draft.dueOn());
        Owner owner = draft.owner() != null
                ? new Owner(
                        draft.owner(),
                        TriggerFacts.partnerOf(change.db(), draft.customerId(), draft.owner(), today)
                                .orElse(null))
                : playbook == null
                        ? new Owner(change.caller().subject(), null)
                        : TriggerFacts.owner(
                                        change.db(),
                                        draft.customerId(),
                                        draft.subscriptionId(),
                                        playbook.ownerRole(),
                                        today)
                                .orElse(null);
        CallToAction opened = action.ownedBy(owner, change.now());
        CallToActionStore.insert(change.db(), List.of(opened));
        CallToActionStore.CALL_TO_ACTION.created(change, "opened", opened);
        return opened;
    }

    /** @throws Problem 404, 412, 422 when it is closed, or has no such task */
    public static CallToAction completeTask(
            Change change, UUID id, IfMatch ifMatch, int number, @Nullable String note) {
        CallToAction before = notClosed(change, id, ifMatch);
        if (before.tasks().stream().noneMatch(task -> task.number() == number)) {
            throw Problem.unprocessable(
                    "no_such_task", "The action has no task " + number + ".", List.of());
        }
        List<ActionTask> tasks = before.tasks().stream()
                .map(task -> task.number() == number && task.doneAt() == null
                        ? task.done(change.now(), change.caller().subject(), note)
                        : task)
                .toList();
        return tasks.equals(before.tasks())
                ? before
                : changed(change, "task done", before, before.tasksDone(tasks, change.now()));
    }

    /** @throws Problem 404, 412, 422 when it is closed, or the day has passed */
    public static CallToAction snooze(Change change, UUID id, IfMatch ifMatch, LocalDate until, String reason) {
        CallToAction before = notClosed(change, id, ifMatch);
        if (!until.isAfter(day(change)) || until.isAfter(day(change).plusYears(1))) {
            throw Problem.badRequest(
                    List.of(Fault.at("/until", "out_of_range", "From tomorrow until a year from today.")));
        }
        return changed(change, "snoozed", before, before.snoozed(new Snooze(until, reason), change.now()));
    }

    /** @throws Problem 404, 412, 422 when it is closed */
    public static CallToAction close(
            Change change, UUID id, IfMatch ifMatch, Closure.Outcome outcome, String reason) {
        CallToAction before = notClosed(change, id, ifMatch);
        Closure closure = new Closure(outcome, reason, change.now(), change.caller().subject());
        return changed(change, "closed", before, before.closed(closure, change.now()));
    }

    /** @throws Problem 404, 412, 422 when it is closed */
    public static CallToAction revise(Change change, UUID id, IfMatch ifMatch, Revision revision) {
        CallToAction before = notClosed(change, id, ifMatch);
        boolean sameOwner = Objects.equals(before.owner(), revision.owner());
        if (before.title().equals(revision.title()) && sameOwner && before.dueOn().equals(revision.dueOn())) {
            return before;
        }
        return changed(
                change,
                "revised",
                before,
                before.revised(
                        revision.title(),
                        revision.owner(),
                        sameOwner ? before.ownerPartnerId() : partnerOf(change, before, revision.owner()),
                        revision.dueOn(),
                        change.now()));
    }

    /** A person's open actions in a role go to another, for what is handed over; returns how many. */
    static int handOver(Change change, HandOver handOver) {
        List<CallToAction> open = CallToActionStore.lockOpen(change.db(), handOver);
        for (CallToAction action : open) {
            changed(
                    change,
                    "handed over",
                    action,
                    action.revised(
                            action.title(),
                            handOver.to().person(),
                            handOver.to().partnerId(),
                            action.dueOn(),
                            change.now()));
        }
        return open.size();
    }

    /**
     * A partner writes the actions that one of its people owns, for customers whose success manager it is.
     *
     * @throws Problem 404 for an action that it does not see, 403 for another one
     */
    public static void requireOwner(Handle db, UUID partner, UUID id) {
        CallToAction action = CallToActionStore.get(db, id);
        UUID subscription = action.subscriptionId();
        if (subscription == null) {
            PartnerRights.requireManagerOfCustomer(db, partner, action.customerId());
        } else {
            PartnerRights.requireManagerOf(db, partner, List.of(subscription));
        }
        if (!partner.equals(action.ownerPartnerId())) {
            throw Problem.of(
                    403, "owner_only", "A partner writes only the calls to action that one of its people owns.", List.of());
        }
    }

    private static @Nullable UUID partnerOf(Change change, CallToAction action, @Nullable String person) {
        return person == null
                ? null
                : TriggerFacts.partnerOf(change.db(), action.customerId(), person, day(change)).orElse(null);
    }

    private static CallToAction notClosed(Change change, UUID id, IfMatch ifMatch) {
        CallToAction found = CallToActionStore.lock(change.db(), id);
        ifMatch.check(found.version());
        if (found.status() == Status.CLOSED) {
            throw Problem.unprocessable("action_closed", "The action is closed. A new transition opens another.", List.of());
        }
        return found;
    }

    private static CallToAction changed(Change change, String action, CallToAction before, CallToAction after) {
        CallToActionStore.update(change.db(), List.of(after));
        CallToActionStore.CALL_TO_ACTION.changed(change, action, before, after);
        return after;
    }

    private static boolean knows(Handle db, Draft draft) {
        UUID subscription = draft.subscriptionId();
        if (subscription == null) {
            return !CustomerStore.findKnown(db, Set.of(draft.customerId())).isEmpty();
        }
        return db.createQuery("""
                        select exists (select from held_subscription s where s.id = :subscription and s.customer_id = :customer)
                        """)
                .bind("customer", draft.customerId())
                .bind("subscription", subscription)
                .mapTo(Boolean.class)
                .one();
    }

    private static void refuseFaults(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("action_refused", "The action breaks rules, listed in errors.", faults);
        }
    }

    private static LocalDate day(Change change) {
        return LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
    }
}
