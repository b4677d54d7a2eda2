package org.partnersuite.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;

/** By which keys tokens are verified while the issuer comes, goes and changes them. */
@QuarkusTest
@WithTestResource(IssuerResource.class)
@WithTestResource(Issuers.class)
@Tag("XC-3")
class IssuerKeysTest {
    @Inject
    TenantConfigBean issuers;

    @Inject
    @Tenant(Issuers.LATE)
    TenantIdentityProvider late;

    @Inject
    @Tenant(Issuers.CHANGING)
    TenantIdentityProvider changing;

    @Inject
    @Tenant(Issuers.ASKED)
    TenantIdentityProvider requested;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void anIssuerThatStartsLaterIsFound() throws Exception {
        RsaJsonWebKey key = KeyServer.key("first");
        TokenVerification verification = verification(late, Issuers.LATE);
        try (KeyServer issuer = new KeyServer(Issuers.LATE)) {
            issuer.publish(key);
            assertThatThrownBy(() -> verify(verification, issuer.token(key))).isInstanceOf(IssuerAway.class);

            issuer.answerWith(503);
            issuer.come();
            pass(Duration.ofSeconds(2));
            assertThatThrownBy(() -> verify(verification, issuer.token(key))).isInstanceOf(IssuerAway.class);

            issuer.answerWith(200);
            pass(Duration.ofSeconds(2));
            verify(verification, issuer.token(key));
        }
    }

    @Test
    void knownKeysHoldWhileItIsAwayAndAWithdrawnOneForAMinute() throws Exception {
        RsaJsonWebKey first = KeyServer.key("first");
        RsaJsonWebKey second = KeyServer.key("second");
        TokenVerification verification = verification(changing, Issuers.CHANGING);
        try (KeyServer issuer = new KeyServer(Issuers.CHANGING)) {
            issuer.publish(first);
            issuer.come();
            verify(verification, issuer.token(first));

            issuer.go();
            pass(Duration.ofHours(1));
            verify(verification, issuer.token(first));
            assertThatThrownBy(() -> verify(verification, issuer.token(second))).isInstanceOf(IssuerAway.class);

            issuer.publish(second);
            issuer.come();
            verify(verification, issuer.token(first));
            // It was asked a moment ago, and Quarkus asks once in a second.
            await().pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
                pass(Duration.ofMinutes(1));
                assertThatThrownBy(() -> verify(verification, issuer.token(first)))
                        .isInstanceOf(AuthenticationFailedException.class);
            });
            verify(verification, issuer.token(second));
        }
    }

    @Test
    void aNewKeyIsFoundAtOnceAndUnknownOnesAskSeldom() throws Exception {
        RsaJsonWebKey first = KeyServer.key("first");
        RsaJsonWebKey second = KeyServer.key("second");
        TokenVerification verification = verification(requested, Issuers.ASKED);
        try (KeyServer issuer = new KeyServer(Issuers.ASKED)) {
            issuer.publish(first);
            issuer.come();
            verify(verification, issuer.token(first));
            int before = issuer.questions();
            Instant began = Instant.now();
            for (int i = 0; i < 50; i++) {
                second.setKeyId("unknown-" + i);
                assertThatThrownBy(() -> verify(verification, issuer.token(second)))
                        .isInstanceOf(AuthenticationFailedException.class);
            }
            long seconds = Duration.between(began, Instant.now()).toSeconds();
            assertThat(issuer.questions() - before).isLessThanOrEqualTo((int) seconds + 2);

            second.setKeyId("second");
            issuer.answerWith(503);
            await().pollInterval(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThatThrownBy(() -> verify(verification, issuer.token(second)))
                            .isInstanceOf(IssuerAway.class));
            issuer.answerWith(200);
            issuer.publish(first, second);
            await().pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .untilAsserted(() -> verify(verification, issuer.token(second)));
        }
    }

    private TokenVerification verification(TenantIdentityProvider identities, String issuer) {
        return new TokenVerification(identities, new IssuerKeys(issuers.getStaticTenant(issuer), nanos::get));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static void verify(TokenVerification verification, String token) {
        assertThat(verification
                        .verify(token)
                        .await()
                        .atMost(Duration.ofSeconds(10))
                        .getGroups())
                .containsExactly(Roles.READER);
    }
}
