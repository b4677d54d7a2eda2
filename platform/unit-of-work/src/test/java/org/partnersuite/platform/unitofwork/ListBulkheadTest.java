package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-1")
class ListBulkheadTest {
    private final ListBulkhead one = new ListBulkhead(1, Duration.ofMillis(1));

    @Test
    void aListThatGetsNoPlaceInTimeFailsLikeOneWithoutAConnection() {
        String requested = one.ask(() -> {
            assertThatThrownBy(() -> one.ask(() -> "second")).isInstanceOf(ConnectionException.class);
            return "first";
        });

        assertThat(requested).isEqualTo("first");
        assertThat(one.ask(() -> "third")).isEqualTo("third");
    }

    @Test
    void aListThatFailsLeavesItsPlace() {
        assertThatThrownBy(() -> one.ask(() -> {
                    throw new IllegalStateException("as it is");
                }))
                .hasMessage("as it is");

        assertThat(one.ask(() -> "next")).isEqualTo("next");
    }

    @Test
    void aListWaitsForTheOneBeforeIt() {
        ListBulkhead patient = new ListBulkhead(1, Duration.ofMinutes(1));
        CompletableFuture<String> second = new CompletableFuture<>();
        StringBuilder order = new StringBuilder();

        patient.ask(() -> {
            second.completeAsync(() -> patient.ask(() -> order.append("second").toString()));
            return order.append("first ");
        });

        assertThat(second.join()).isEqualTo("first second");
    }
}
