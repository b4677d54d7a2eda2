package org.partnersuite.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    void aVerdictSaysWhatIsLeftAndWhenAllOfItIsBack() {
        RateLimit limit = new RateLimit(10, Duration.ofSeconds(100));
        RateLimit.Verdict first = limit.take("a");
        assertThat(first.header()).isEqualTo("\"default\";r=9;t=10");
        assertThat(first.retryAfter()).isZero();
        for (int i = 1; i < 10; i++) {
            assertThat(limit.take("a").allowed()).isTrue();
        }
        RateLimit.Verdict refused = limit.take("a");
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retryAfter()).isBetween(1L, 10L);
        assertThat(refused.reset()).isBetween(90L, 100L);
    }

    @Test
    void aRequestComesBackAsTimePasses() {
        RateLimit limit = new RateLimit(1, Duration.ofMillis(50));
        assertThat(limit.take("a").allowed()).isTrue();
        await().until(() -> limit.take("a").allowed());
    }

    @Test
    void whatWasRefusedIsNotUnderWay() {
        AtOnce atOnce = new AtOnce(2);
        assertThat(atOnce.enter("a")).isTrue();
        assertThat(atOnce.enter("a")).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(atOnce.enter("a")).isFalse();
        }
        atOnce.leave("a");
        assertThat(atOnce.enter("a")).isTrue();
        assertThat(atOnce.enter("a")).isFalse();
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
