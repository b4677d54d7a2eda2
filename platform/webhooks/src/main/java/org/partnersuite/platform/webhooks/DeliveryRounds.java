package org.partnersuite.platform.webhooks;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.OutboxConfig;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.feed.EventLog;
import org.partnersuite.platform.webhooks.DeliveryStore.Due;
import org.partnersuite.platform.webhooks.DeliveryStore.Outcome;
import org.partnersuite.platform.webhooks.call.Answer;
import org.partnersuite.platform.webhooks.call.ReceiverClient;

/**
 * One round of a webhook: takes events from the log, calls the receiver, records what came of it. A process that dies
 * between the last two leaves the deliveries pending: they come again with the same id.
 */
@Singleton
class DeliveryRounds {
    static final Caller SERVICE = Caller.service("webhooks");

    /** Most deliveries of a round. */
    private static final int ROUND = 100;

    /** Rounds that use the database at once. */
    private static final int TURNS = 4;

    private final UnitOfWork unitOfWork;
    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final ReceiverClient receivers;
    private final WebhookConfig config;
    private final String source;
    private final Clock clock;
    private final MeterRegistry registry;
    private final Semaphore turns = new Semaphore(TURNS);

    @Inject
    DeliveryRounds(
            UnitOfWork unitOfWork,
            Webhooks webhooks,
            WebhookSecrets secrets,
            ReceiverClient receivers,
            WebhookConfig config,
            OutboxConfig outbox,
            Clock clock,
            MeterRegistry registry) {
        this(unitOfWork, webhooks, secrets, receivers, config, outbox.source(), clock, registry);
    }

    DeliveryRounds(
            UnitOfWork unitOfWork,
            Webhooks webhooks,
            WebhookSecrets secrets,
            ReceiverClient receivers,
            WebhookConfig config,
            String source,
            Clock clock,
            MeterRegistry registry) {
        this.unitOfWork = unitOfWork;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.receivers = receivers;
        this.config = config;
        this.source = source;
        this.clock = clock;
        this.registry = registry;
    }

    /** @param moved whether the cursor has moved */
    private record Round(boolean moved, Webhook webhook, List<Due> due) {}

    private record Attempt(Due due, Answer answer) {}

    /** Returns whether it did anything, so that more may be left. */
    boolean run(UUID id) {
        Optional<Round> begun = inTurn(change -> begin(change, id));
        if (begun.isEmpty()) {
            return false;
        }
        Round round = begun.get();
        List<Attempt> attempts = attempt(round);
        if (!attempts.isEmpty()) {
            inTurn(change -> end(change, id, attempts));
        }
        return round.moved() || !attempts.isEmpty();
    }

    /** Many webhooks leave connections for callers. */
    private <T> T inTurn(Function<Change, T> work) {
        turns.acquireUninterruptibly();
        try {
            return unitOfWork.runAs(SERVICE, work);
        } finally {
            turns.release();
        }
    }

    private Optional<Round> begin(Change change, UUID id) {
        Webhook webhook = WebhookStore.lock(change.db(), id).orElse(null);
        if (webhook == null || webhook.state() != WebhookState.ACTIVE) {
            return Optional.empty();
        }
        if (WebhookStore.position(change.db(), id) < EventLog.floor(change.db())) {
            webhooks.disable(change, webhook, DisabledReason.CURSOR_EXPIRED);
            return Optional.empty();
        }
        int room = Math.min(ROUND, config.pending() - DeliveryStore.pending(change.db(), id));
        boolean moved = room > 0 && DeliveryStore.take(change.db(), id, room, change.now());
        List<Due> due = DeliveryStore.due(change.db(), id, source, ROUND, change.now());
        return Optional.of(new Round(moved, webhook, due));
    }

    private List<Attempt> attempt(Round round) {
        Map<String, List<Due>> byAggregate = new LinkedHashMap<>();
        for (Due due : round.due()) {
            byAggregate
                    .computeIfAbsent(due.aggregateId(), unused -> new ArrayList<>())
                    .add(due);
        }
        Webhook webhook = round.webhook();
        List<String> keys = secrets.signing(webhook, clock.instant());
        Calls<Due, Attempt> calls = new Calls<>(config.callsAtOnce(), config.callTimeout());
        return calls.each(byAggregate.values(), due -> attempt(webhook, due, keys), attempt -> {
            if (attempt.answer().isGone() || attempt.answer().retryAfter() != null) {
                calls.end();
            }
            return attempt.answer().isDelivered();
        });
    }

    private Attempt attempt(Webhook webhook, Due due, List<String> keys) {
        var event = due.event();
        Answer answer = event == null
                ? Answer.notKept()
                : receivers.post(webhook.definition().url(), event.id(), Json.write(event), keys);
        return new Attempt(due, answer);
    }

    /** Records the attempts, and whether the webhook can go on. */
    private boolean end(Change change, UUID id, List<Attempt> attempts) {
        Webhook webhook = WebhookStore.lock(change.db(), id).orElse(null);
        if (webhook == null) {
            return false;
        }
        Instant now = change.now();
        List<Outcome> outcomes =
                attempts.stream().map(attempt -> outcome(attempt, now)).toList();
        DeliveryStore.record(change.db(), id, outcomes, now);
        outcomes.forEach(this::count);
        Instant failingSince = WebhookStore.recordRound(
                        change.db(), id, any(attempts, Answer::isDelivered), holdUntil(attempts, now), now)
                .orElse(now);
        if (webhook.state() == WebhookState.ACTIVE) {
            if (any(attempts, Answer::isGone)) {
                webhooks.disable(change, webhook, DisabledReason.GONE);
            } else if (!failingSince.plus(config.failingFor()).isAfter(now)) {
                webhooks.disable(change, webhook, DisabledReason.FAILING);
            }
        }
        return true;
    }

    private static boolean any(Collection<Attempt> attempts, Predicate<Answer> is) {
        return attempts.stream().map(Attempt::answer).anyMatch(is);
    }

    private static @Nullable Instant holdUntil(List<Attempt> attempts, Instant now) {
        return attempts.stream()
                .map(attempt -> attempt.answer().retryAfter())
                .filter(Objects::nonNull)
                .max(Duration::compareTo)
                .map(now::plus)
                .orElse(null);
    }

    private static Outcome outcome(Attempt attempt, Instant now) {
        Answer answer = attempt.answer();
        Due due = attempt.due();
        Duration wait = answer.isDelivered() || due.event() == null
                ? null
                : Backoff.after(due.attempts() + 1, due.position(), answer.retryAfter())
                        .orElse(null);
        DeliveryState state = answer.isDelivered()
                ? DeliveryState.DELIVERED
                : wait == null ? DeliveryState.FAILED : DeliveryState.PENDING;
        return new Outcome(
                due,
                state,
                wait == null ? null : now.plus(wait),
                answer.status(),
                answer.error(),
                answer.took().toMillis());
    }

    private void count(Outcome outcome) {
        String name =
                switch (outcome.state()) {
                    case DELIVERED -> "delivered";
                    case PENDING -> "retried";
                    case FAILED -> "failed";
                };
        registry.counter("webhook.deliveries", "outcome", name).increment();
    }
}
