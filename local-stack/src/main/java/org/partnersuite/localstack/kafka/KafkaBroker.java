package org.partnersuite.localstack.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.process.JavaCommand;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;
import org.partnersuite.localstack.process.Ports;
import org.partnersuite.localstack.process.Processes;

/** A broker without ZooKeeper, of one node, on the class path of this launcher. */
public final class KafkaBroker implements Component {

    public static final String NAME = "kafka";
    private static final int PORT = 19092;
    private static final int CONTROLLER_PORT = 19093;
    /** One suite is one cluster; the id only has to be the same at every start. */
    private static final String CLUSTER_ID = "cGFydG5lcnN1aXRlMDAwMQ";

    private final Workspace workspace;
    private final Processes processes;
    private final Path folder;

    public KafkaBroker(Workspace workspace, Processes processes) {
        this.workspace = workspace;
        this.processes = processes;
        this.folder = workspace.data().resolve("kafka");
    }

    public static String bootstrapServers(Workspace workspace) {
        return "127.0.0.1:" + workspace.port(PORT);
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
        return List.of(workspace.port(PORT), workspace.port(CONTROLLER_PORT));
    }

    @Override
    public String address() {
        return bootstrapServers(workspace);
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
        Files.createDirectories(folder);
        writeSettings();
        if (!Files.exists(folder.resolve("meta.properties"))) {
            processes.tool(
                    "Formatting Kafka's folder",
                    workspace.log("kafka-format"),
                    Map.of(),
                    java("kafka-format", List.of(), "kafka.tools.StorageTool")
                            .with(
                                    "format",
                                    "--ignore-formatted",
                                    "-t",
                                    CLUSTER_ID,
                                    "-c",
                                    settings().toString()));
        }
    }

    @Override
    public void launch() throws IOException {
        processes.server(
                pidFile(),
                log(),
                Map.of(),
                java(NAME, List.of("-Xms256m", "-Xmx512m"), "kafka.Kafka")
                        .with(settings().toString()));
    }

    /** A broker opens its port only when it has caught up with its metadata. */
    @Override
    public boolean isReady() {
        return Ports.answers(workspace.port(PORT));
    }

    @Override
    public void furnish() {
        Topics.createMissing(bootstrapServers(workspace));
    }

    private Path settings() {
        return workspace.data().resolve("run").resolve("kafka.properties");
    }

    private void writeSettings() throws IOException {
        try (InputStream common = KafkaBroker.class.getResourceAsStream("/kafka/server.properties")) {
            String listeners = "PLAINTEXT://127.0.0.1:%d".formatted(workspace.port(PORT));
            String controller = "127.0.0.1:%d".formatted(workspace.port(CONTROLLER_PORT));
            String own = """
                    listeners=%s,CONTROLLER://%s
                    advertised.listeners=%s
                    controller.quorum.voters=1@%s
                    log.dirs=%s
                    """.formatted(listeners, controller, listeners, controller, folder);
            Files.createDirectories(settings().getParent());
            Files.writeString(settings(), new String(common.readAllBytes(), StandardCharsets.UTF_8) + own);
        }
    }

    private JavaCommand java(String archive, List<String> heap, String mainClass) throws IOException {
        String classPath = libraries();
        List<String> options = new ArrayList<>(workspace.classArchive(archive).options(classPath));
        options.addAll(heap);
        options.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=info");
        options.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        return new JavaCommand(workspace.java(), options, classPath, mainClass);
    }

    /** This launcher's class path without its own jar, which each build makes anew. */
    private static String libraries() {
        String classPath = System.getProperty("java.class.path");
        return classPath.substring(classPath.indexOf(':') + 1);
    }
}
