package org.partnersuite.platform.identity;

import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * The issuer's keys, no older than a minute while it answers: one that it has withdrawn is then out of use. While it does
 * not answer, those that are known hold. Quarkus itself asks for keys at its start, and when a token names one that it
 * does not know.
 */
final class IssuerKeys {
    private static final Duration MAX_AGE = Duration.ofMinutes(1);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PAUSE_WITH_KEYS = Duration.ofSeconds(10);
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(1);

    private final TenantConfigContext issuer;
    private final LongSupplier nanos;
    private final Uni<Void> current;
    private volatile long nextAt;
    private volatile boolean away;

    /** @param nanos a clock that only goes forward */
    IssuerKeys(TenantConfigContext issuer, LongSupplier nanos) {
        this.issuer = issuer;
        this.nanos = nanos;
        this.current = Uni.createFrom().deferred(this::ask).memoize().until(this::isDue);
    }

    /** Succeeds when tokens can be verified; fails with {@link IssuerAway} when no key is known. */
    Uni<Void> current() {
        return current;
    }

    /** Whether the last request to the issuer failed: an unknown key may then be its newest. */
    boolean areOfAnIssuerAway() {
        return away;
    }

    private boolean isDue() {
        return nanos.getAsLong() - nextAt >= 0;
    }

    /** Once for all who wait. */
    private Uni<Void> ask() {
        askAgainIn(ANSWER_TIMEOUT.multipliedBy(2), away);
        boolean known = issuer.ready();
        Uni<Void> answer = (known ? refresh() : issuer.initialize().replaceWithVoid())
                .ifNoItem()
                .after(ANSWER_TIMEOUT)
                .fail()
                .onItem()
                .invoke(() -> askAgainIn(MAX_AGE, false))
                .onFailure()
                .invoke(() -> askAgainIn(known ? PAUSE_WITH_KEYS : PAUSE_WITHOUT_KEYS, true));
        return known ? answer.onFailure().recoverWithNull() : answer.onFailure().transform(IssuerAway::new);
    }

    /** Lets Quarkus refresh the keys. It does so for a token; the empty one is refused after the refresh. */
    private Uni<Void> refresh() {
        return issuer.provider()
                .refreshJwksAndVerifyJwtToken("", false, false, null)
                .onFailure(InvalidJwtException.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void askAgainIn(Duration time, boolean withoutAnswer) {
        away = withoutAnswer;
        nextAt = nanos.getAsLong() + time.toNanos();
    }
}
