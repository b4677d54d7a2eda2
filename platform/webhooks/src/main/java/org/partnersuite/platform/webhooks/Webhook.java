package org.partnersuite.platform.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A subscription, without what the worker records of its progress.
 *
 * @param version increases with changes by callers, and when the service disables it
 * @param disabledReason null unless it is disabled
 * @param subject who created it, by a client
 */
record Webhook(
        UUID id,
        long version,
        @Nested Definition definition,
        WebhookState state,
        @Nullable DisabledReason disabledReason,
        Instant stateSince,
        String subject,
        String client,
        @Nested SealedSecrets secrets,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /**
     * What callers write.
     *
     * @param eventTypes empty for all
     * @param aggregateIds empty for all
     */
    public record Definition(String name, String url, List<String> eventTypes, List<String> aggregateIds) {}

    /**
     * Encrypted secrets.
     *
     * @param previousSecret signs too until {@code previousSecretUntil}; both null when there is none
     */
    public record SealedSecrets(
            String secret,
            @Nullable String previousSecret,
            @Nullable Instant previousSecretUntil) {

        SealedSecrets rotated(String next, Instant until) {
            return new SealedSecrets(next, secret, until);
        }

        /** The secrets that sign at a time, the newest first. */
        List<String> at(Instant now) {
            String former = previousSecret;
            Instant until = previousSecretUntil;
            return former == null || until == null || !now.isBefore(until) ? List.of(secret) : List.of(secret, former);
        }
    }

    /** Fields that the history shows. */
    record Audited(
            String name,
            String url,
            List<String> eventTypes,
            List<String> aggregateIds,
            WebhookState state,
            @Nullable DisabledReason disabledReason) {}

    static Webhook created(UUID id, Definition definition, WebhookState state, String secret, Caller by, Instant now) {
        return new Webhook(
                id,
                1,
                definition,
                state,
                null,
                now,
                by.subject(),
                by.client(),
                new SealedSecrets(secret, null, null),
                now,
                now);
    }

    Webhook revised(Definition next, WebhookState nextState, Instant now) {
        return next(next, nextState, nextState == state ? disabledReason : null, secrets, now);
    }

    Webhook disabled(DisabledReason reason, Instant now) {
        return next(definition, WebhookState.DISABLED, reason, secrets, now);
    }

    Webhook rotated(String secret, Duration overlap, Instant now) {
        return next(definition, state, disabledReason, secrets.rotated(secret, now.plus(overlap)), now);
    }

    private Webhook next(
            Definition next,
            WebhookState nextState,
            @Nullable DisabledReason reason,
            SealedSecrets nextSecrets,
            Instant now) {
        return new Webhook(
                id,
                version + 1,
                next,
                nextState,
                reason,
                nextState == state && Objects.equals(reason, disabledReason) ? stateSince : now,
                subject,
                client,
                nextSecrets,
                createdAt,
                now);
    }

    boolean isVisibleTo(Caller caller) {
        return caller.hasAnyRole(Roles.ADMIN) || subject.equals(caller.subject()) && client.equals(caller.client());
    }

    Audited audited() {
        return new Audited(
                definition.name(),
                definition.url(),
                definition.eventTypes(),
                definition.aggregateIds(),
                state,
                disabledReason);
    }
}
