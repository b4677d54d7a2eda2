package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestTopics;

/** How long after its sending an event is visible at 1,000 events a second; by name only: {@code -Dtest=VisibilityMeasurement}. */
@QuarkusTest
@ReportingTest
class VisibilityMeasurement {
    private static final int PROBES = 300;
    private static final int A_SECOND = 1_000;

    @Test
    void fromSentToVisible() throws InterruptedException {
        PublishedPipeline.awaitApplied();
        AtomicBoolean done = new AtomicBoolean();
        Thread load = Thread.ofPlatform().start(() -> send(done));
        double[] millis = new double[PROBES];
        SamplePipeline sample = new SamplePipeline(77);
        Random random = new Random(77);
        try (TestTopics topics = new TestTopics(PublishedPipeline.bootstrapServers())) {
            for (int i = 0; i < PROBES; i++) {
                OpportunityState probe = PublishedPipeline.next(sample, random);
                topics.opportunity(probe);
                topics.flush();
                long sent = System.nanoTime();
                while (!visible(probe)) {
                    LockSupport.parkNanos(2_000_000);
                }
                millis[i] = (System.nanoTime() - sent) / 1e6;
            }
        }
        done.set(true);
        load.join();
        Arrays.sort(millis);
        System.out.printf(
                "sent to visible at %d events a second: p50 %.0f, p99 %.0f, most %.0f ms%n",
                A_SECOND, millis[PROBES / 2], millis[PROBES * 99 / 100], millis[PROBES - 1]);
        assertThat(millis[PROBES - 1]).isPositive();
    }

    private static boolean visible(OpportunityState probe) {
        return given().auth()
                .oauth2(Tokens.of("reader"))
                .queryParam("externalId", probe.externalId())
                .get("/v1/reporting/opportunities")
                .asString()
                .contains(probe.id().toString());
    }

    private static void send(AtomicBoolean done) {
        SamplePipeline sample = new SamplePipeline(78);
        Random random = new Random(78);
        try (TestTopics topics = new TestTopics(PublishedPipeline.bootstrapServers())) {
            long next = System.nanoTime();
            while (!done.get()) {
                for (int i = 0; i < A_SECOND / 100; i++) {
                    topics.opportunity(PublishedPipeline.next(sample, random));
                }
                topics.flush();
                next += 10_000_000;
                LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
            }
        }
    }
}
