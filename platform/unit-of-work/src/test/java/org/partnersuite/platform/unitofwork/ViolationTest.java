package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Problem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

@Tag("XC-1")
class ViolationTest {
    private static final Map<String, Supplier<Problem>> REFUSALS =
            Map.of("thing_name_unique", () -> Problem.conflict("name_taken", "Another thing has this name."));

    @Test
    void aViolatedConstraintIsItsRefusal() {
        assertThatThrownBy(() -> Violation.refusing(REFUSALS, failing("thing_name_unique")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("name_taken"));
    }

    @Test
    void anyOtherFailureStays() {
        assertThatThrownBy(() -> Violation.refusing(REFUSALS, failing("thing_owner_fkey")))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(PSQLException.class);
        assertThat(Violation.refusing(REFUSALS, () -> "written")).isEqualTo("written");
    }

    private static Supplier<String> failing(String constraint) {
        ServerErrorMessage message = new ServerErrorMessage("SERROR\0C23505\0Mbroken\0n" + constraint + "\0");
        return () -> {
            throw new IllegalStateException(new PSQLException(message));
        };
    }
}
