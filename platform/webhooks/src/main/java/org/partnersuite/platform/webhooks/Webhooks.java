package org.partnersuite.platform.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.feed.EventLog;
import org.partnersuite.platform.unitofwork.feed.FeedCursor;
import org.partnersuite.platform.webhooks.Webhook.Definition;
import org.partnersuite.platform.webhooks.call.Destinations;
import org.partnersuite.platform.webhooks.call.RefusedDestinationException;

/** Operations of callers on webhooks. Webhooks of others are hidden, except from admins. */
@Singleton
class Webhooks {
    static final String AGGREGATE = "webhook";

    private final WebhookConfig config;
    private final WebhookSecrets secrets;
    private final Destinations destinations;

    Webhooks(WebhookConfig config, WebhookSecrets secrets, Destinations destinations) {
        this.config = config;
        this.secrets = secrets;
        this.destinations = destinations;
    }

    /** @throws Problem 422 for a definition that is refused, 409 when there are too many, 503 without a key */
    Webhook create(Change change, WebhookRequest request) {
        check(request.definition(), null);
        if (WebhookStore.count(change.db()) >= config.most()) {
            throw Problem.conflict(
                    "too_many_webhooks", "The service has " + config.most() + " webhooks. Delete one that is unused.");
        }
        UUID id = Ids.next();
        WebhookState state =
                request.state() == null ? WebhookState.ACTIVE : request.state().state();
        String secret = secrets.seal(id, secrets.create());
        Webhook webhook = Webhook.created(id, request.definition(), state, secret, change.caller(), change.now());
        WebhookStore.insert(change.db(), webhook, EventLog.head(change.db()));
        change.audit(entry("created", id, null, Json.mapper().valueToTree(webhook.audited())));
        return webhook;
    }

    /** @param patch makes the request of the current state */
    Webhook revise(Change change, UUID id, IfMatch match, Function<Webhook, WebhookRequest> patch) {
        Webhook known = locked(change, id);
        match.check(known.version());
        WebhookRequest request = patch.apply(known);
        check(request.definition(), known.definition());
        WebhookState state = state(known, request);
        if (request.definition().equals(known.definition()) && state == known.state()) {
            return known;
        }
        if (state == WebhookState.ACTIVE && known.state() != WebhookState.ACTIVE) {
            WebhookStore.forgive(change.db(), id);
            DeliveryStore.retryPending(change.db(), id, change.now());
        }
        return changed(change, "revised", known, known.revised(request.definition(), state, change.now()));
    }

    void delete(Change change, UUID id, IfMatch match) {
        Webhook known = locked(change, id);
        match.check(known.version());
        WebhookStore.delete(change.db(), id);
        change.audit(entry("deleted", id, Json.mapper().valueToTree(known.audited()), null));
    }

    /** The former secret signs too for a time. */
    Webhook rotate(Change change, UUID id) {
        Webhook known = locked(change, id);
        Webhook next = known.rotated(secrets.seal(id, secrets.create()), config.secretOverlap(), change.now());
        WebhookStore.update(change.db(), next);
        change.audit(new AuditEntry(AGGREGATE, id, "secret rotated", List.of()));
        return next;
    }

    /** Goes on after a cursor; what was pending is dropped. */
    Webhook replay(Change change, UUID id, FeedCursor cursor) {
        Webhook known = locked(change, id);
        cursor.requireKept(change.db());
        String before = new FeedCursor(WebhookStore.position(change.db(), id)).text();
        DeliveryStore.dropPending(change.db(), id);
        WebhookStore.moveTo(change.db(), id, cursor.position());
        FieldChange moved = new FieldChange("cursor", before, cursor.text());
        change.audit(new AuditEntry(AGGREGATE, id, "replayed", List.of(moved)));
        return known;
    }

    /** Makes a delivery pending again, whatever its state. */
    WebhookDelivery retry(Change change, UUID id, long position) {
        Webhook known = locked(change, id);
        WebhookDelivery before =
                DeliveryStore.find(change.db(), known.id(), position).orElseThrow(Problem::notFound);
        DeliveryStore.retry(change.db(), id, position, change.now());
        FieldChange state = new FieldChange("deliveries/" + position, before.state(), DeliveryState.PENDING);
        change.audit(new AuditEntry(AGGREGATE, id, "delivery retried", List.of(state)));
        return DeliveryStore.find(change.db(), id, position).orElseThrow(Problem::notFound);
    }

    Webhook find(Handle db, Caller caller, UUID id) {
        return WebhookStore.find(db, id)
                .filter(webhook -> webhook.isVisibleTo(caller))
                .orElseThrow(Problem::notFound);
    }

    /** By the service. */
    void disable(Change change, Webhook known, DisabledReason reason) {
        changed(change, "disabled", known, known.disabled(reason, change.now()));
    }

    private static Webhook locked(Change change, UUID id) {
        return WebhookStore.lock(change.db(), id)
                .filter(webhook -> webhook.isVisibleTo(change.caller()))
                .orElseThrow(Problem::notFound);
    }

    /** A patch that does not name the state leaves a disabled one disabled. */
    private static WebhookState state(Webhook known, WebhookRequest request) {
        RequestedState requested = request.state();
        if (requested == null) {
            return known.state() == WebhookState.DISABLED ? WebhookState.DISABLED : WebhookState.ACTIVE;
        }
        return requested.state();
    }

    private static Webhook changed(Change change, String action, Webhook before, Webhook after) {
        WebhookStore.update(change.db(), after);
        change.audit(entry(
                action,
                after.id(),
                Json.mapper().valueToTree(before.audited()),
                Json.mapper().valueToTree(after.audited())));
        return after;
    }

    private static AuditEntry entry(String action, UUID id, @Nullable JsonNode before, @Nullable JsonNode after) {
        return new AuditEntry(AGGREGATE, id, action, FieldChanges.between(before, after));
    }

    /** @param known the definition so far: a URL that stays is checked at the next delivery */
    private void check(Definition wanted, @Nullable Definition known) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < wanted.eventTypes().size(); i++) {
            if (!config.eventTypes().contains(wanted.eventTypes().get(i))) {
                faults.add(Fault.unknownCode("/eventTypes/" + i, config.eventTypes()));
            }
        }
        if (known == null || !known.url().equals(wanted.url())) {
            try {
                destinations.of(wanted.url());
            } catch (RefusedDestinationException e) {
                faults.add(Fault.at("/url", "receiver_refused", e.why()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("webhook_refused", "The webhook breaks rules, listed in errors.", faults);
        }
    }
}
