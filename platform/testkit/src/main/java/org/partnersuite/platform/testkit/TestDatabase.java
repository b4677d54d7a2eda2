package org.partnersuite.platform.testkit;

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
        Flyway.configure()
                .dataSource(asOwner())
                .locations(locations)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
        return this;
    }

    public DataSource asOwner() {
        return dataSource(ownerUser());
    }

    public DataSource asApp() {
        return dataSource(appUser());
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
