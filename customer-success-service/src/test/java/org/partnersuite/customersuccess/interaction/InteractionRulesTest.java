package org.partnersuite.customersuccess.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;

@Tag("CS-18")
class InteractionRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void aTouchIsHeldOnceItsTimeHasPassed() {
        assertThat(faults(NOW.plusSeconds(1), true, false)).containsExactly("/held in_future");
        assertThat(faults(NOW.plusSeconds(1), false, false)).isEmpty();
        assertThat(faults(NOW, true, false)).isEmpty();
        assertThat(faults(NOW.minusSeconds(1), false, false)).isEmpty();
    }

    @Test
    void whatWasHeldWasNotCancelled() {
        assertThat(faults(NOW, true, true)).containsExactly("/cancelled held");
        assertThat(faults(NOW, false, true)).isEmpty();
    }

    @Test
    void aDayIsOfANextStep() {
        assertThat(Faults.of(InteractionRules.faults(touch(NOW, true, false, LocalDate.of(2026, 4, 1)), NOW)))
                .containsExactly("/nextStep required");
    }

    private static List<String> faults(Instant at, boolean held, boolean cancelled) {
        return Faults.of(InteractionRules.faults(touch(at, held, cancelled, null), NOW));
    }

    private static InteractionDetails touch(
            Instant at, boolean held, boolean cancelled, @Nullable LocalDate nextStepOn) {
        return new InteractionDetails(
                InteractionType.CALL,
                at,
                held,
                cancelled,
                "mia",
                null,
                "Call",
                null,
                null,
                nextStepOn,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
