package org.partnersuite.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Problem;

@Tag("XC-2")
class TopicBoundsTest {
    private static final Map<String, Object> NOBODY =
            Map.of("bootstrap.servers", "localhost:1", "request.timeout.ms", "200", "default.api.timeout.ms", "300");

    @Test
    void callersTryAgainWhileKafkaIsAway() {
        assertThatThrownBy(() -> TopicBounds.of(NOBODY, Set.of("engagement.account.v1")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.headers()).containsKey("Retry-After");
                });
    }
}
