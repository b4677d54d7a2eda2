package org.partnersuite.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.util.HashUtil;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature was already checked. Verifying is a quarter of a small request's time, so it is done once a
 * minute and token: the key is the hash of the whole token, an entry dies with its token and after a minute at most, the
 * store is bounded, and the first token signed by a new key empties it.
 */
final class VerifiedTokens {
    private static final int MAX_TOKENS = 10_000;
    private static final Duration MAX_AGE = Duration.ofSeconds(60);

    private final Cache<String, JsonWebToken> tokens;
    private final Set<String> keyIds = ConcurrentHashMap.newKeySet();

    VerifiedTokens(Clock clock, Ticker ticker) {
        tokens = Caffeine.newBuilder()
                .maximumSize(MAX_TOKENS)
                .ticker(ticker)
                .expireAfter(Expiry.creating(
                        (String hash, JsonWebToken token) -> remembered(token.getExpirationTime(), clock)))
                .build();
    }

    @Nullable
    JsonWebToken find(String token) {
        return tokens.getIfPresent(HashUtil.sha256(token));
    }

    void add(String token, JsonWebToken verified) {
        if (keyIds.add(header(token)) && keyIds.size() > 1) {
            tokens.invalidateAll();
        }
        tokens.put(HashUtil.sha256(token), verified);
    }

    private static Duration remembered(long expiresAtSecond, Clock clock) {
        Duration left = Duration.ofMillis(expiresAtSecond * 1000 - clock.millis());
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(MAX_AGE) < 0 ? left : MAX_AGE;
    }

    /** The JOSE header names algorithm and key; it differs exactly when they do. */
    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }
}
