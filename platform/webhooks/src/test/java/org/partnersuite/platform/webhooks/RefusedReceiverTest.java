package org.partnersuite.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.webhooks.call.Destinations;

/** A receiver on the inside is refused when a webhook is created, and again at each delivery. */
@Tag("XC-2")
class RefusedReceiverTest {
    private volatile String address = "8.8.8.8";
    private final Bench bench = new Bench(new Destinations(
            host -> new InetAddress[] {InetAddress.getByName(host.equals("hooks.test") ? address : "169.254.169.254")},
            false));

    @Test
    void atRegistrationWithAllOtherFaults() {
        assertThatThrownBy(
                        () -> bench.webhook("https://metadata.test/", List.of(Bench.TYPE, "org.partnersuite.typo.v1")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("webhook_refused");
                    assertThat(problem.faults())
                            .extracting(Fault::pointer, Fault::code)
                            .containsExactly(tuple("/eventTypes/1", "unknown_code"), tuple("/url", "receiver_refused"));
                });
    }

    @Test
    void atDeliveryWhenTheNameHasMoved() throws Exception {
        try (Receiver inside = new Receiver()) {
            UUID webhook = bench.webhook("https://hooks.test:" + inside.port() + "/hook");
            address = "127.0.0.1";
            bench.log("a", 1);
            bench.runAll(webhook);

            assertThat(inside.calls()).isEmpty();
            WebhookDelivery delivery =
                    bench.database.readAs(Bench.OWNER, db -> DeliveryStore.find(db, webhook, bench.head())
                            .orElseThrow());
            assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
            assertThat(delivery.attempts()).isEqualTo(1);
            assertThat(delivery.lastError()).contains("not public");
        }
    }
}
