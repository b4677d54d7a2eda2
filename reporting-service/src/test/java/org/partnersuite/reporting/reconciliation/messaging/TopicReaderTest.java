package org.partnersuite.reporting.reconciliation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Problem;

@Tag("RP-5")
class TopicReaderTest {
    private static final Map<String, Object> NOBODY =
            Map.of("bootstrap.servers", "localhost:1", "request.timeout.ms", "200", "default.api.timeout.ms", "300");

    /** It does not answer that nothing is there. */
    @Test
    void whatCannotBeReadIsNotCounted() {
        assertThatThrownBy(() -> new TopicReader(NOBODY).census("engagement.account.v1", Map.of(0, 7L)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));
    }
}
