package org.partnersuite.localstack.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.postgres.Databases;
import org.partnersuite.localstack.postgres.PostgresServer;
import org.partnersuite.localstack.process.Archive;
import org.partnersuite.localstack.process.Http;
import org.partnersuite.localstack.process.JavaCommand;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;
import org.partnersuite.localstack.process.Processes;

/** The issuer of tokens, built once for its database and run without its start script, so that its process is known. */
public final class KeycloakServer implements Component {

    public static final String NAME = "keycloak";
    private static final int PORT = 8180;
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Workspace workspace;
    private final Secrets secrets;
    private final Processes processes;
    private final Realm realm;
    private final String gateway;

    /** @param gateway address to which its login leads back */
    public KeycloakServer(Workspace workspace, Secrets secrets, Processes processes, String gateway) {
        this.workspace = workspace;
        this.secrets = secrets;
        this.processes = processes;
        this.realm = new Realm(secrets);
        this.gateway = gateway;
    }

    public static String issuer(Workspace workspace) {
        return "http://localhost:%d/realms/%s".formatted(workspace.port(PORT), Realm.NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of(PostgresServer.NAME);
    }

    @Override
    public List<Integer> ports() {
        return List.of(workspace.port(PORT));
    }

    @Override
    public String address() {
        return "http://localhost:" + workspace.port(PORT);
    }

    @Override
    public PidFile pidFile() {
        return workspace.pidFile(NAME);
    }

    @Override
    public LogFile log() {
        return workspace.log(NAME);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Path archive = archive();
        Path home = home(archive);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            try (InputStream packed =
                    new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16))) {
                Archive.unpack(packed, home);
            }
        }
        Path built = home.resolve("built-for-postgres");
        if (!Files.exists(built)) {
            Path java = Path.of(System.getProperty("java.home"));
            processes.tool(
                    "Building Keycloak for its database",
                    workspace.log("keycloak-build"),
                    Map.of("JAVA_HOME", java.toString()),
                    List.of(program(home).resolve("bin/kc.sh").toString(), "build", "--db=postgres"));
            Files.createFile(built);
        }
        realm.writeTo(program(home).resolve("data/import"), System.getenv("CORS_ORIGINS"), gateway);
    }

    @Override
    public void launch() throws IOException {
        Path program = program(home(archive()));
        String classPath = program.resolve("lib/quarkus-run.jar").toString();
        List<String> options = new ArrayList<>(workspace.classArchive(NAME).options(classPath));
        options.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        options.addAll(OPENED);
        options.add("-Dkc.home.dir=" + program);
        options.add("-Djboss.server.config.dir=" + program.resolve("conf"));
        options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        options.add("-Dpicocli.disable.closures=true");
        options.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        JavaCommand java =
                new JavaCommand(workspace.java(), options, classPath, "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        processes.server(pidFile(), log(), environment(), java.with("start", "--optimized", "--import-realm"));
    }

    @Override
    public boolean isReady() {
        return Http.answersOk("http://127.0.0.1:%d/realms/%s".formatted(workspace.port(PORT), Realm.NAME));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(realm.variables());
        String owner = Databases.owner(Databases.KEYCLOAK);
        environment.put("KC_DB_URL", PostgresServer.url(workspace, Databases.KEYCLOAK));
        environment.put("KC_DB_USERNAME", owner);
        environment.put("KC_DB_PASSWORD", Databases.password(secrets, owner));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(workspace.port(PORT)));
        environment.put("KC_HOSTNAME", address());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("KEYCLOAK_ADMIN_PASSWORD"));
        return environment;
    }

    /** Where the build found it among Maven's artifacts. */
    private Path archive() throws IOException {
        return Path.of(Files.readString(workspace.home().resolve("local-stack/target/keycloak-archive"))
                .strip());
    }

    private Path home(Path archive) {
        String version = archive.getFileName().toString().replace(".tar.gz", "");
        return workspace.data().resolve("programs").resolve(version);
    }

    /** The archive holds one folder, named after the version. */
    private static Path program(Path home) {
        return home.resolve(home.getFileName().toString().replace("-quarkus-dist", ""));
    }
}
