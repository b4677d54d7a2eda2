package org.partnersuite.localstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.plan.Runner;
import org.partnersuite.localstack.process.Processes;

/**
 * A real server, started, orphaned, killed and found again. Its methods are one story and run in their order: each goes on
 * with the server that the one before has left.
 */
@Tag("XC-8")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresServerTest {

    @TempDir
    static Path data;

    private static Workspace workspace;
    private static Secrets secrets;

    @BeforeAll
    static void start() throws IOException {
        workspace = new Workspace(data, data, freePort() - 15_432, 1);
        secrets = new Secrets(data.resolve("secrets"));
        startAnew();
    }

    @AfterAll
    static void stop() {
        runner().stop(server());
        assertThat(server().pidFile().process()).isEmpty();
    }

    @Test
    @Order(1)
    void whatIsCommittedIsDurable() throws SQLException {
        assertThat(ask("postgres", "postgres", "show fsync")).isEqualTo("on");
        assertThat(ask("postgres", "postgres", "show synchronous_commit")).isEqualTo("on");
        assertThat(ask("postgres", "postgres", "select count(*) from pg_stat_statements"))
                .isNotEmpty();
    }

    @Test
    @Order(2)
    @Tag("XC-3")
    void aServicesRoleUsesWhatItsOwnerMadeAndOwnsNothing() throws SQLException {
        execute("engagement", "engagement_owner", "create table thing (id bigserial primary key, name text)");
        execute("engagement", "engagement_app", "insert into thing (name) values ('kept')");
        assertThat(ask("engagement", "engagement_app", "select name from thing"))
                .isEqualTo("kept");
        assertThatThrownBy(() -> execute("engagement", "engagement_app", "create table own (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("engagement", "engagement_app", "drop table thing"))
                .hasMessageContaining("must be owner");
        assertThat(ask(
                        "engagement",
                        "engagement_app",
                        "select rolbypassrls or rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    @Order(3)
    @Tag("XC-5")
    void everyRoleReachesItsOwnDatabaseOnlyAndServicesMakeNoTemporaryTables() throws SQLException {
        List<String> databases = new ArrayList<>(Databases.OF_SERVICES);
        databases.addAll(List.of(Databases.KEYCLOAK, "postgres", "template1"));
        for (String own : Databases.OF_SERVICES) {
            for (String role : List.of(Databases.owner(own), Databases.runtime(own))) {
                for (String database : databases) {
                    if (!database.equals(own)) {
                        assertThatThrownBy(() -> ask(database, role, "select 1"))
                                .as("%s in %s", role, database)
                                .hasMessageContaining("permission denied");
                    }
                }
            }
            assertThat(ask(own, Databases.runtime(own), "select has_database_privilege('" + own + "', 'TEMPORARY')"))
                    .isEqualTo("f");
        }
        assertThatThrownBy(() -> ask("engagement", Databases.owner(Databases.KEYCLOAK), "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    @Order(4)
    void theServerOfALauncherThatIsGoneIsFoundAndStoppedCleanly() throws SQLException {
        ProcessHandle orphan = server().pidFile().process().orElseThrow();
        runner().stop(server());
        assertThat(orphan.isAlive()).isFalse();
        startAnew();
        assertThat(ask("engagement", "engagement_app", "select name from thing"))
                .isEqualTo("kept");
    }

    @Test
    @Order(5)
    void aKilledServerComesBackWithItsData() throws SQLException {
        runner().kill(server());
        assertThat(server().pidFile().process()).isEmpty();
        startAnew();
        assertThat(ask("engagement", "engagement_app", "select name from thing"))
                .isEqualTo("kept");
    }

    @Test
    void archivesAreNamedAsTheJarsNameThem() {
        assertThat(PostgresPrograms.archiveName("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresPrograms.archiveName("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
        for (String system : new String[] {"Linux", "Mac OS X"}) {
            for (String architecture : new String[] {"amd64", "aarch64"}) {
                assertThat(PostgresServerTest.class.getResource(
                                "/" + PostgresPrograms.archiveName(system, architecture)))
                        .as("%s on %s", system, architecture)
                        .isNotNull();
            }
        }
    }

    private static void startAnew() {
        runner().prepare(server());
        runner().start(server());
    }

    private static Runner runner() {
        return new Runner(new Progress(), new Processes());
    }

    /** A new one each time, as a new launcher has. */
    private static PostgresServer server() {
        return new PostgresServer(workspace, secrets, new Processes());
    }

    private static String ask(String database, String role, String query) throws SQLException {
        try (Connection connection = connect(database, role);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String database, String role, String sql) throws SQLException {
        try (Connection connection = connect(database, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database, String role) throws SQLException {
        String password =
                role.equals("postgres") ? secrets.get("POSTGRES_PASSWORD") : Databases.password(secrets, role);
        return DriverManager.getConnection(PostgresServer.url(workspace, database), role, password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
