package org.partnersuite.localstack.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.localstack.process.StackFailure;

@Tag("XC-8")
class StartPlanTest {

    private final Component service = FakeComponent.of("service", "database", "broker");
    private final Component issuer = FakeComponent.of("issuer", "database");
    private final Component broker = FakeComponent.of("broker");
    private final Component database = FakeComponent.of("database");
    private final Component gateway = FakeComponent.of("gateway");
    private final StartPlan plan = new StartPlan(List.of(service, issuer, broker, database, gateway));

    @Test
    void eachComesAfterWhatItNeeds() {
        List<Component> order = plan.inOrder();
        assertThat(order).hasSize(5);
        assertThat(order.indexOf(service))
                .isGreaterThan(order.indexOf(database))
                .isGreaterThan(order.indexOf(broker));
        assertThat(order.indexOf(issuer)).isGreaterThan(order.indexOf(database));
    }

    @Test
    void whatOthersNeedIsStoppedLast() {
        assertThat(plan.stopGroups()).hasSize(2);
        assertThat(plan.stopGroups().getFirst()).containsExactlyInAnyOrder(service, issuer, gateway);
        assertThat(plan.stopGroups().getLast()).containsExactlyInAnyOrder(database, broker);
    }

    @Test
    void componentsThatWaitForEachOtherAreRefused() {
        List<Component> circle =
                List.of(FakeComponent.of("a", "b"), FakeComponent.of("b", "c"), FakeComponent.of("c", "a"));
        assertThatThrownBy(() -> new StartPlan(circle))
                .isInstanceOf(StackFailure.class)
                .hasMessage("These components wait for each other: a → b → c → a");
    }

    @Test
    void aNeedThatNobodyMeetsIsRefused() {
        assertThatThrownBy(() -> new StartPlan(List.of(FakeComponent.of("a", "b"))))
                .hasMessage("a needs b, and there is no such component.");
    }

    @Test
    void whatIsLeftOutIsNotStartedAndKeepsNobodyWaiting() {
        List<Component> started = Collections.synchronizedList(new ArrayList<>());
        plan.run(Set.of("database"), component -> {}, started::add);
        assertThat(started).containsExactlyInAnyOrder(service, issuer, broker, gateway);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> plan.named("servce"))
                .hasMessageContaining("service")
                .hasMessageContaining("gateway");
    }

    @Test
    void whatDoesNotWaitForEachOtherStartsSideBySide() {
        CyclicBarrier threeAtOnce = new CyclicBarrier(3);
        List<String> started = Collections.synchronizedList(new ArrayList<>());
        plan.run(Set.of(), component -> {}, component -> {
            if (component.needs().isEmpty()) {
                meet(threeAtOnce);
            }
            started.add(component.name());
        });
        assertThat(started).hasSize(5);
        assertThat(started.indexOf("service"))
                .isGreaterThan(started.indexOf("database"))
                .isGreaterThan(started.indexOf("broker"));
    }

    @Test
    void theFirstFailureIsToldAndWhatWaitedForItIsNotStarted() {
        List<String> started = Collections.synchronizedList(new ArrayList<>());
        assertThatThrownBy(() -> plan.run(Set.of(), component -> {}, component -> {
                    if (component == database) {
                        throw new StackFailure("database ended while it was starting");
                    }
                    started.add(component.name());
                }))
                .hasMessage("database ended while it was starting");
        assertThat(started).doesNotContain("service", "issuer");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("They did not start at once", e);
        }
    }
}
