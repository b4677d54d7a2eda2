package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** The lead on sessions of a pool, as the services have them. */
@Tag("XC-2")
class LeadershipTest {

    @Test
    void aLeadThatEndedCanBeTakenAgainAndLeavesNothingInThePool() throws Exception {
        TestDatabase database = PostgresServer.createDatabase("leadership");
        try (AgroalDataSource pool = pool(database, 2)) {
            for (int i = 0; i < 5; i++) {
                try (Leadership lead = Leadership.tryTake(pool)) {
                    assertThat(lead).as("lead number " + i).isNotNull();
                    try (Leadership second = Leadership.tryTake(pool)) {
                        assertThat(second).isNull();
                    }
                }
            }
            try (Connection one = pool.getConnection();
                    Connection other = pool.getConnection()) {
                assertThat(synchronousCommit(one)).isEqualTo(synchronousCommit(other));
                assertThat(one.getNetworkTimeout()).isZero();
                assertThat(other.getNetworkTimeout()).isZero();
            }
        }
    }

    private static String synchronousCommit(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select source from pg_settings where name = 'synchronous_commit'")) {
            row.next();
            String source = row.getString(1);
            assertThat(source).isNotEqualTo("session");
            return source;
        }
    }

    private static AgroalDataSource pool(TestDatabase database, int size) throws Exception {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url())
                                .principal(new NamePrincipal(database.appUser()))
                                .credential(new SimplePassword("test")))));
    }
}
