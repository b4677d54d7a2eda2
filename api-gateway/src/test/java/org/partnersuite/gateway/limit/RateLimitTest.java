package org.partnersuite.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-4")
class RateLimitTest {
    @Test
    void eachCallerHasAnAllowanceOfItsOwn() {
        RateLimit limit = new RateLimit(2, Duration.ofHours(1));
        assertThat(limit.take("a").allowed()).isTrue();
        assertThat(limit.take("a").allowed()).isTrue();
        RateLimit.Verdict third = limit.take("a");
        assertThat(third.allowed()).isFalse();
        assertThat(third.retryAfter()).isPositive();
        assertThat(limit.take("b").remaining()).isEqualTo(1);
        assertThat(limit.policy()).isEqualTo("\"default\";q=2;w=3600");
    }

    @Test
    void whatIsUnderWayIsCountedUntilItIsLeft() {
        AtOnce atOnce = new AtOnce(1);
        assertThat(atOnce.enter("a")).isTrue();
        assertThat(atOnce.enter("a")).isFalse();
        assertThat(atOnce.enter("b")).isTrue();
        atOnce.leave("a");
        assertThat(atOnce.enter("a")).isTrue();
    }
}
