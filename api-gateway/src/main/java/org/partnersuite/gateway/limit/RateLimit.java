package org.partnersuite.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** A token bucket per caller. Each instance counts for itself, so that n instances admit n times the quota. */
public final class RateLimit {
    private static final int MAX_CALLERS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long requests;
    private final Duration window;

    public RateLimit(long requests, Duration window) {
        this.requests = requests;
        this.window = window;
        buckets = Caffeine.newBuilder()
                .maximumSize(MAX_CALLERS)
                .expireAfterAccess(window.multipliedBy(2))
                .build();
    }

    /** Takes one request from the caller's quota. */
    public Verdict take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, unused -> newBucket()).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** The value of RateLimit-Policy: quota, and window in seconds. */
    public String policy() {
        return "\"default\";q=" + requests + ";w=" + window.toSeconds();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(requests)
                        .refillGreedy(requests, window)
                        .build())
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999L) / 1_000_000_000L;
    }

    /**
     * @param remaining requests left now
     * @param reset seconds until the whole quota is available again
     * @param retryAfter seconds until one more request is allowed
     */
    public record Verdict(boolean allowed, long remaining, long reset, long retryAfter) {

        /** The value of the RateLimit header. */
        public String header() {
            return "\"default\";r=" + remaining + ";t=" + reset;
        }
    }
}
