package org.partnersuite.localstack.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;
import org.partnersuite.localstack.process.Processes;
import org.partnersuite.localstack.process.Trees;

/** One PostgreSQL server for all databases; each service still reaches its own database only. */
public final class PostgresServer implements Component {

    public static final String NAME = "postgres";
    static final String SUPERUSER = "postgres";
    private static final int PORT = 15432;

    private final Workspace workspace;
    private final Secrets secrets;
    private final Processes processes;
    private final Path cluster;
    private final PostgresPrograms programs;

    public PostgresServer(Workspace workspace, Secrets secrets, Processes processes) {
        this.workspace = workspace;
        this.secrets = secrets;
        this.processes = processes;
        this.cluster = workspace.data().resolve("postgres");
        this.programs =
                new PostgresPrograms(workspace.data().resolve("programs").resolve("postgres"));
    }

    public static String url(Workspace workspace, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(workspace.port(PORT), database);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(workspace.port(PORT));
    }

    @Override
    public String address() {
        return url(workspace, "");
    }

    /** The server writes it before it touches data and removes it last, so no run of it goes unseen. */
    @Override
    public PidFile pidFile() {
        return new PidFile(cluster.resolve("postmaster.pid"));
    }

    @Override
    public LogFile log() {
        return workspace.log(NAME);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        programs.unpack();
        if (!Files.exists(cluster)) {
            initialise();
        }
        try (InputStream settings = PostgresServer.class.getResourceAsStream("/postgres/postgresql.conf")) {
            String text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(cluster.resolve("postgresql.conf"), text + "port = " + workspace.port(PORT) + "\n");
        }
    }

    /** In a folder beside, moved when it is complete: a run cut short here leaves no half of a cluster. */
    private void initialise() throws IOException, InterruptedException {
        Path unfinished = cluster.resolveSibling("postgres.unfinished");
        Trees.delete(unfinished);
        Path password = Files.createTempFile(workspace.data(), "initdb", "");
        try {
            Files.writeString(password, secrets.get("POSTGRES_PASSWORD") + "\n");
            List<String> arguments = new ArrayList<>(List.of("-D", unfinished.toString(), "-U", SUPERUSER));
            arguments.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8"));
            arguments.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            tool("Making the PostgreSQL cluster", workspace.log("postgres-initdb"), "initdb", arguments);
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, cluster);
    }

    /** By pg_ctl, which takes the server out of the terminal's process group and returns when it accepts connections. */
    @Override
    public void launch() throws IOException, InterruptedException {
        tool("Starting PostgreSQL", log(), "pg_ctl", List.of("-D", cluster.toString(), "-w", "-t", "120", "start"));
    }

    @Override
    public boolean isReady() {
        return new Databases(workspace, secrets).accepted();
    }

    @Override
    public void furnish() {
        new Databases(workspace, secrets).createMissing();
    }

    @Override
    public void stop(ProcessHandle process) throws IOException, InterruptedException {
        List<String> arguments = List.of("-D", cluster.toString(), "-m", "fast", "-W", "stop");
        tool("Stopping PostgreSQL", workspace.log("postgres-stop"), "pg_ctl", arguments);
    }

    private void tool(String purpose, LogFile log, String program, List<String> arguments)
            throws IOException, InterruptedException {
        processes.tool(purpose, log, Map.of(), programs.command(program, arguments));
    }
}
