package org.partnersuite.partnerprogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.buildtools.ListIndexes;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** Each question that a list calls fast has its index. */
@Tag("XC-1")
class AccessPathsTest {
    @Test
    void anIndexServesEachAccessPath() throws SQLException, ReflectiveOperationException {
        TestDatabase database = PostgresServer.createDatabase("paths").migrate("db/platform", "db/migration");

        try (Connection connection = database.asOwner().getConnection()) {
            assertThat(ListIndexes.missing(connection)).isEmpty();
        }
    }
}
