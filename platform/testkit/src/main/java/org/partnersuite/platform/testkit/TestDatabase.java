package org.partnersuite.platform.testkit;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of the test server.
 *
 * @param url JDBC URL
 * @param name of the database; the owner's and the runtime role's names are made from it
 */
public record TestDatabase(String url, String name) {
    private static final String PASSWORD = "test";
    private static final int MAX_CONNECTIONS = 64;

    /** Owns the schema and runs migrations. */
    public String ownerUser() {
        return name + "_owner";
    }

    /** What the service runs as: row-level security binds it. */
    public String appUser() {
        return name + "_app";
    }

    /** Runs the migrations found on the class path, as the owner. */
    public TestDatabase migrate(String... locations) {
        return migrateTo("latest", locations);
    }

    /** Runs the migrations up to a version: what was stored before the next one can be put there. */
    public TestDatabase migrateTo(String version, String... locations) {
        Flyway.configure()
                .dataSource(asOwner())
                .locations(locations)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .target(version)
                .load()
                .migrate();
        return this;
    }

    public DataSource asOwner() {
        return dataSource(ownerUser());
    }

    /** A pool, as a service has one: to connect takes longer than most tests' statements. Idle connections are closed. */
    public DataSource asApp() {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(MAX_CONNECTIONS)
                            .acquisitionTimeout(Duration.ofSeconds(30))
                            .reapTimeout(Duration.ofSeconds(2))
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal(appUser()))
                                    .credential(new SimplePassword(PASSWORD)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The configuration names that every service reads. */
    public Map<String, String> configuration() {
        return Map.of(
                "DATABASE_URL", url,
                "DATABASE_USER", appUser(),
                "DATABASE_PASSWORD", PASSWORD,
                "DATABASE_OWNER_USER", ownerUser(),
                "DATABASE_OWNER_PASSWORD", PASSWORD);
    }

    private DataSource dataSource(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(PASSWORD);
        return source;
    }
}
