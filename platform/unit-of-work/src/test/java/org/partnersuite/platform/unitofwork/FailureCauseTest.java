package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.Problem;

@Tag("XC-2")
class FailureCauseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", // connection lost
                "0A000", // cached plan must not change result type
                "25006", // read-only: a standby
                "26000", // prepared statement does not exist
                "28P01", // password
                "40001", // serialization
                "40P01", // deadlock
                "42501", // a grant is missing
                "42P01", // a table is missing
                "53100", // disk full
                "53300", // too many connections
                "55P03", // lock not available
                "57P01", // shut down
                "58030", // I/O
                "XX001" // damaged row
            })
    void environmentIsWaitedFor(String state) {
        assertThat(FailureCause.of(refusal(state))).isEqualTo(FailureCause.ENVIRONMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07006", // a parameter of another type
                "21000", // a row twice
                "22008", // date out of range
                "22021", // NUL in text
                "22P05", // a character that cannot be
                "23505", // unique
                "25P02", // the transaction has failed before
                "40002", // deferred constraint
                "44000", // check option
                "54000", // longer than an index takes
                "57014", // took too long
                "P0001", // raised by a function
                "XX000" // longer than memory is given for
            })
    void anItemIsSetAside(String state) {
        assertThat(FailureCause.of(refusal(state))).isEqualTo(FailureCause.ITEM);
    }

    @Test
    void whatIsNoRefusalOfTheDatabaseIsTheItems() {
        assertThat(List.of(
                        new DateTimeException("year 10000"),
                        new ArithmeticException(),
                        new IllegalStateException(new NumberFormatException())))
                .allSatisfy(failure -> assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.ITEM));
    }

    @Test
    void whatPassesIsTheEnvironments() {
        assertThat(List.of(
                        new SQLException("Acquisition timeout while waiting for new connection"),
                        new SQLTransientConnectionException("away", "08001"),
                        new IllegalStateException(new SocketTimeoutException("read")),
                        Problem.of(503, "unavailable", "Too many lists at once.", List.of())))
                .allSatisfy(failure -> assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.ENVIRONMENT));
    }

    @Test
    void theDeepestRefusalDecides() {
        SQLException afterwards = new SQLException("current transaction is aborted", "25P02", refusal("40P01"));

        assertThat(FailureCause.of(new IllegalStateException(afterwards))).isEqualTo(FailureCause.ENVIRONMENT);
    }

    @Test
    void aReasonFitsAColumn() {
        String reason = FailureCause.reason(new IllegalStateException(
                new DateTimeException("NUL \0,\n  half a pair \uD83D, " + "too long ".repeat(1000))));

        assertThat(reason)
                .startsWith("DateTimeException: NUL \uFFFD, half a pair ?, too long")
                .hasSizeLessThanOrEqualTo(2000);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(reason)).isTrue();
    }

    private static RuntimeException refusal(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }
}
