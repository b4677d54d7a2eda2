package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.CallToActionStore.OpenKey;
import org.partnersuite.customersuccess.action.WaitingSignal.Reason;
import org.partnersuite.customersuccess.action.WaitingSignal.Status;
import org.partnersuite.customersuccess.team.Owner;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Opens what a batch of transitions opens, in their order. */
final class Opening {
    private static final String TECH = "TECH";

    private final Change change;
    private final List<WaitingSignal> signals;
    private final List<TriggerFollower> followers;
    private final int mostPerOwnerAndDay;
    private final LocalDate today;
    private final Map<TriggerKey, TriggerRule> rules;
    private final Map<String, Playbook> playbooks;
    private final Map<UUID, String> touchModels;
    private final Set<OpenKey> open;
    private final Map<String, Integer> openedToday;
    private final List<CallToAction> opened = new ArrayList<>();
    private final Map<UUID, Settled> settled = new HashMap<>();

    private record Settled(Status status, @Nullable Reason reason, @Nullable LocalDate heldUntil) {
        static Settled nothing(Reason reason) {
            return new Settled(Status.NOTHING, reason, null);
        }
    }

    /** A playbook that a transition opens, and for whom. */
    private record Planned(@Nullable Playbook playbook, @Nullable Owner owner) {}

    Opening(Change change, List<WaitingSignal> signals, List<TriggerFollower> followers, int mostPerOwnerAndDay) {
        this.change = change;
        this.signals = signals;
        this.followers = followers;
        this.mostPerOwnerAndDay = mostPerOwnerAndDay;
        today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        rules = TriggerRules.all(change.db());
        playbooks = Playbooks.all(change.db());
        touchModels = TriggerFacts.touchModels(
                change.db(), signals.stream().map(WaitingSignal::customerId).collect(Collectors.toSet()));
        open = CallToActionStore.open(
                change.db(), signals.stream().map(WaitingSignal::subjectId).toList());
        openedToday = CallToActionStore.openedOn(change.db(), today);
    }

    void run() {
        for (WaitingSignal signal : signals) {
            settled.put(signal.id(), settle(signal));
        }
        if (!CallToActionStore.insert(change.db(), opened)) {
            throw new IllegalStateException("one transaction at a time opens actions of triggers");
        }
        opened.forEach(action -> {
            CallToActionStore.CALL_TO_ACTION.created(change, "opened", action);
            if (action.digital()) {
                change.event(ActionEvents.digitalMessage(action));
            }
        });
        settled.forEach((id, what) -> change.db()
                .createUpdate("""
                        update trigger_signal set status = :status, reason = :reason, held_until = cast(:until as date),
                            settled_at = cast(:at as timestamptz)
                        where id = :id
                        """)
                .bind("status", what.status().name())
                .bind("reason", what.reason() == null ? null : what.reason().name())
                .bind("until", what.heldUntil())
                .bind("at", what.status() == Status.WAITING ? null : change.now())
                .bind("id", id)
                .execute());
    }

    private Settled settle(WaitingSignal signal) {
        TriggerRule rule = rules.get(signal.trigger());
        if (rule == null || !rule.enabled()) {
            return Settled.nothing(Reason.RULE_OFF);
        }
        if (signal.occurredOn().isBefore(rule.startsOn())) {
            return Settled.nothing(Reason.BEFORE_START);
        }
        String touch = touchModels.get(signal.customerId());
        boolean digital = TECH.equals(touch);
        List<Planned> planned = planned(signal, rule, digital);
        if (planned.isEmpty() && !rule.playbooks().isEmpty()) {
            return Settled.nothing(Reason.ALREADY_OPEN);
        }
        if (planned.stream().anyMatch(this::isFull)) {
            return new Settled(Status.WAITING, Reason.OWNER_IS_FULL, today.plusDays(1));
        }
        planned.forEach(each -> open(signal, each, digital));
        String owner = planned.stream()
                .flatMap(each -> Optional.ofNullable(each.owner()).map(Owner::person).stream())
                .findFirst()
                .orElse(null);
        followers.stream()
                .filter(follower -> follower.triggers().contains(signal.trigger()))
                .forEach(follower -> follower.opened(change, signal(signal), owner, touch));
        return new Settled(Status.OPENED, null, null);
    }

    /** The playbooks of the rule of which no action is open for the subject. */
    private List<Planned> planned(WaitingSignal signal, TriggerRule rule, boolean digital) {
        List<Planned> planned = new ArrayList<>();
        for (String code : rule.playbooks()) {
            Playbook playbook = playbooks.get(code);
            if (playbook == null || playbook.retired() || open.contains(key(signal, code))) {
                continue;
            }
            Owner owner = digital
                    ? null
                    : TriggerFacts.owner(
                                    change.db(),
                                    signal.customerId(),
                                    signal.subscriptionId(),
                                    playbook.ownerRole(),
                                    today)
                            .orElse(null);
            planned.add(new Planned(playbook, owner));
        }
        return planned;
    }

    private boolean isFull(Planned planned) {
        Owner owner = planned.owner();
        return owner != null && openedToday.getOrDefault(owner.person(), 0) >= mostPerOwnerAndDay;
    }

    private void open(WaitingSignal signal, Planned planned, boolean digital) {
        Playbook playbook = planned.playbook();
        NewAction action = new NewAction(
                Ids.next(),
                signal.trigger(),
                signal.subjectId(),
                signal.customerId(),
                signal.subscriptionId(),
                playbook == null ? signal.trigger().name() : playbook.code() + ": " + playbook.opensOn(),
                signal.note(),
                signal.occurredOn(),
                today,
                playbook,
                null);
        opened.add(digital ? action.digital(change.now()) : action.ownedBy(planned.owner(), change.now()));
        if (playbook != null) {
            open.add(key(signal, playbook.code()));
        }
        Owner owner = planned.owner();
        if (owner != null) {
            openedToday.merge(owner.person(), 1, Integer::sum);
        }
    }

    private static OpenKey key(WaitingSignal signal, String playbook) {
        return new OpenKey(signal.trigger(), signal.subjectId(), playbook);
    }

    private static Signal signal(WaitingSignal signal) {
        return new Signal(
                signal.trigger(),
                signal.customerId(),
                signal.subscriptionId(),
                signal.subjectId(),
                signal.occurredOn(),
                false,
                signal.note(),
                signal.detail());
    }
}
