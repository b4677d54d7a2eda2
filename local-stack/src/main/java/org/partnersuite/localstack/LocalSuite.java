package org.partnersuite.localstack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.partnersuite.localstack.kafka.KafkaBroker;
import org.partnersuite.localstack.keycloak.KeycloakServer;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.plan.Runner;
import org.partnersuite.localstack.plan.StartPlan;
import org.partnersuite.localstack.postgres.PostgresServer;
import org.partnersuite.localstack.process.PidFile;
import org.partnersuite.localstack.process.Ports;
import org.partnersuite.localstack.process.Processes;
import org.partnersuite.localstack.process.StackFailure;
import org.partnersuite.localstack.service.Deployables;

/** The whole suite of one workspace: every component knows its process by a file, so any launcher can act on any. */
final class LocalSuite {

    private static final Duration LAUNCHER_STOPS_WITHIN = Duration.ofSeconds(90);

    private final Workspace workspace;
    private final Progress progress = new Progress();
    private final Processes processes = new Processes();
    private final Runner runner = new Runner(progress, processes);
    private final StartPlan plan;
    private final PidFile launcher;
    private final Set<String> without;

    /** @param without names of components that this run does not start: a developer runs them by hand */
    LocalSuite(Workspace workspace, Secrets secrets, Set<String> without) {
        this.workspace = workspace;
        this.without = without;
        this.launcher = workspace.pidFile("launcher");
        List<Component> components = new ArrayList<>();
        components.add(new PostgresServer(workspace, secrets, processes));
        components.add(new KafkaBroker(workspace, processes));
        components.add(new KeycloakServer(workspace, secrets, processes, Deployables.gatewayUrl(workspace)));
        components.addAll(Deployables.all(workspace, secrets, processes));
        this.plan = new StartPlan(components);
        without.forEach(plan::named);
    }

    /** Makes this process the launcher; two at once would end each other's components. */
    void take() throws IOException {
        launcher.process().ifPresent(other -> {
            throw new StackFailure(
                    ("The suite is held by process %d already: './suite status' shows it and './suite stop'"
                                    + " ends it.")
                            .formatted(other.pid()));
        });
        launcher.write(ProcessHandle.current());
    }

    /** Starts everything; false when it ran already. */
    boolean start() throws IOException {
        if (own().allMatch(component -> isRunning(component) && component.isReady())) {
            return false;
        }
        workspace.makePrivate();
        workspace.requireSpace();
        stopLeftovers();
        own().forEach(component -> component.ports().forEach(port -> Ports.requireFree(port, component.name())));
        plan.run(without, runner::prepare, runner::start);
        progress.say(without.isEmpty() ? "all is ready" : "all but %s is ready".formatted(String.join(", ", without)));
        return true;
    }

    /** What a killed launcher left behind would hold ports and data; it is stopped in order. */
    private void stopLeftovers() {
        List<String> leftovers = components().stream()
                .filter(LocalSuite::isRunning)
                .map(Component::name)
                .toList();
        if (!leftovers.isEmpty()) {
            progress.say("an earlier run left %s running; stopping that first".formatted(String.join(", ", leftovers)));
            stopComponents();
        }
    }

    /** Says so when a component ends, until the launcher is ended. */
    void watch() throws InterruptedException {
        Set<String> down = new HashSet<>();
        while (!processes.isClosed()) {
            for (Component component : own().toList()) {
                if (isRunning(component)) {
                    down.remove(component.name());
                } else if (down.add(component.name()) && !processes.isClosed()) {
                    progress.say("%s is not running any more; see %s, or './suite restart %s'"
                            .formatted(component.name(), component.log().path(), component.name()));
                }
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    /** The end of this launcher and of all that it started. */
    void close() {
        processes.close();
        stopComponents();
        letGo();
    }

    void letGo() {
        try {
            launcher.delete();
        } catch (IOException e) {
            throw new StackFailure("%s could not be removed.".formatted(launcher.path()), e);
        }
    }

    void stop() throws InterruptedException {
        boolean ran = components().stream().anyMatch(LocalSuite::isRunning);
        var holder = launcher.process();
        if (holder.isPresent()) {
            ProcessHandle process = holder.get();
            process.destroy();
            long begin = System.nanoTime();
            while (process.isAlive() && Progress.secondsSince(begin) < LAUNCHER_STOPS_WITHIN.toSeconds()) {
                Thread.sleep(Duration.ofMillis(50));
            }
        }
        stopComponents();
        progress.say(ran || holder.isPresent() ? "nothing runs any more" : "nothing was running");
    }

    /** @param names of components, or {@code all} */
    void kill(List<String> names) {
        if (names.contains("all")) {
            launcher.process().ifPresent(ProcessHandle::destroyForcibly);
            components().reversed().forEach(runner::kill);
        } else {
            names.stream().map(plan::named).toList().forEach(runner::kill);
        }
    }

    /** One after the other, each after what it needs. */
    void restart(List<String> names) {
        names.forEach(plan::named);
        components().stream()
                .filter(component -> names.contains(component.name()))
                .forEach(this::restart);
    }

    private void restart(Component component) {
        runner.stop(component);
        component.ports().forEach(port -> Ports.requireFree(port, component.name()));
        runner.prepare(component);
        runner.start(component);
    }

    /** One line a component; true when all is ready. */
    boolean status() {
        boolean all = true;
        for (Component component : components()) {
            String process = component
                    .pidFile()
                    .process()
                    .map(found -> Long.toString(found.pid()))
                    .orElse("-");
            boolean running = isRunning(component);
            boolean ready = running && component.isReady();
            all &= ready;
            String state = ready ? "ready" : running ? "not ready" : "stopped";
            System.out.printf(
                    Locale.ROOT, "%-26s %-10s %-8s %s%n", component.name(), state, process, component.address());
        }
        return all;
    }

    private void stopComponents() {
        for (List<Component> group : plan.stopGroups()) {
            List<Thread> stopping = group.stream()
                    .map(component -> Thread.startVirtualThread(() -> stopOrSayWhyNot(component)))
                    .toList();
            for (Thread thread : stopping) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** The others are stopped all the same. */
    private void stopOrSayWhyNot(Component component) {
        try {
            runner.stop(component);
        } catch (StackFailure failure) {
            progress.say(String.valueOf(failure.getMessage()));
        }
    }

    /** What this run starts and watches. */
    private Stream<Component> own() {
        return components().stream().filter(component -> !without.contains(component.name()));
    }

    private List<Component> components() {
        return plan.inOrder();
    }

    private static boolean isRunning(Component component) {
        return component.pidFile().process().isPresent();
    }
}
