package org.partnersuite.localstack.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.process.Http;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;
import org.partnersuite.localstack.process.Processes;
import org.partnersuite.localstack.process.StackFailure;

/**
 * One of our deployables, run as its own build packaged it.
 *
 * @param name of this instance; a deployable's first one is named like it
 */
public record QuarkusService(
        String name,
        String deployable,
        int usualPort,
        Set<String> needs,
        Map<String, String> environment,
        Workspace workspace,
        Processes processes)
        implements Component {

    /** Health and metrics stand so many ports above what callers reach. */
    static final int TO_MANAGEMENT = 10;

    @Override
    public List<Integer> ports() {
        return List.of(workspace.port(usualPort), managementPort());
    }

    @Override
    public String address() {
        return "http://localhost:" + workspace.port(usualPort);
    }

    @Override
    public PidFile pidFile() {
        return workspace.pidFile(name);
    }

    @Override
    public LogFile log() {
        return workspace.log(name);
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new StackFailure("%s is not built: %s is missing.".formatted(name, jar()));
        }
    }

    @Override
    public void launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(workspace.java()));
        command.addAll(workspace.classArchive(name).options(jar().toString()));
        command.addAll(List.of("-Xms128m", "-Xmx512m", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(workspace.jvmOptions());
        command.addAll(List.of("-jar", jar().toString()));
        processes.server(pidFile(), log(), environment, command);
    }

    @Override
    public boolean isReady() {
        return Http.answersOk("http://127.0.0.1:%d/q/health/ready".formatted(managementPort()));
    }

    private int managementPort() {
        return workspace.port(usualPort + TO_MANAGEMENT);
    }

    private Path jar() {
        return workspace.home().resolve(deployable).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
