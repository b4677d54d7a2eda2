package org.partnersuite.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-3")
class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC), nanos::get);

    @Test
    void aTokenIsRememberedForAMinuteAtMost() {
        tokens.add("key1.claims.signature", principal(NOW.plusSeconds(3600)));
        pass(Duration.ofSeconds(59));
        assertThat(tokens.find("key1.claims.signature")).isNotNull();
        pass(Duration.ofSeconds(2));
        assertThat(tokens.find("key1.claims.signature")).isNull();
    }

    @Test
    void aTokenIsForgottenWhenItExpires() {
        tokens.add("key1.claims.signature", principal(NOW.plusSeconds(10)));
        pass(Duration.ofSeconds(11));
        assertThat(tokens.find("key1.claims.signature")).isNull();
    }

    @Test
    void theWholeTokenIsTheKey() {
        tokens.add("key1.claims.signature", principal(NOW.plusSeconds(3600)));
        assertThat(tokens.find("key1.claims.another")).isNull();
        assertThat(tokens.find("key1.others.signature")).isNull();
    }

    @Test
    void aNewKeyOfTheIssuerEmptiesTheStore() {
        tokens.add("key1.claims.signature", principal(NOW.plusSeconds(3600)));
        tokens.add("key2.claims.signature", principal(NOW.plusSeconds(3600)));
        assertThat(tokens.find("key1.claims.signature")).isNull();
        assertThat(tokens.find("key2.claims.signature")).isNotNull();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static DefaultJWTCallerPrincipal principal(Instant expires) {
        JwtClaims claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond()));
        return new DefaultJWTCallerPrincipal(claims);
    }
}
