package org.partnersuite.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.buildtools.ListIndexes;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** Each question that a list calls fast has its index, in either slot. */
@Tag("XC-1")
class AccessPathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"projection_a", "projection_b"})
    void anIndexServesEachAccessPath(String slot) throws SQLException, ReflectiveOperationException {
        TestDatabase database = PostgresServer.createDatabase("paths").migrate("db/platform", "db/migration");

        try (Connection connection = database.asOwner().getConnection()) {
            connection.createStatement().execute("set search_path to " + slot + ", public");
            assertThat(ListIndexes.missing(connection)).isEmpty();
        }
    }
}
