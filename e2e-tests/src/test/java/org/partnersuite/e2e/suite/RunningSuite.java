package org.partnersuite.e2e.suite;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.keycloak.AccessTokens;
import org.partnersuite.localstack.process.StackFailure;

/**
 * The suite under test: begun empty, started once for all tests, stopped when they are done. One that runs already, with
 * nothing in it, is used as it is when {@code suite.running} names its port offset.
 */
public final class RunningSuite implements AutoCloseable {
    private static final int GATEWAY = 8080;
    private static final int ISSUER = 8180;
    private static final int KAFKA = 19092;
    private static final List<String> SERVERS = List.of("postgres", "kafka", "keycloak");

    /** Where their health and metrics are. */
    private static final Map<String, Integer> MANAGEMENT = Map.of(
            "api-gateway",
            8090,
            "engagement-service",
            8091,
            "partner-program-service",
            8092,
            "customer-success-service",
            8093,
            "reporting-service",
            8094);

    /** The same of second instances. */
    private static final Map<String, Integer> SECONDS =
            Map.of("partner-program-service-2", 8095, "customer-success-service-2", 8096, "reporting-service-2", 8097);

    private static final List<Integer> PORTS = List.of(
            GATEWAY, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8090, 8091, 8092, 8093, 8094, 8095, 8096, 8097, ISSUER,
            15432, KAFKA, 19093);

    /** What takes long to make and holds no data. */
    private static final Set<String> KEPT = Set.of("programs", "cds");

    private final SuiteCommand command;
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private final Runnable end;

    private RunningSuite(SuiteCommand command, Runnable end) {
        this.command = command;
        this.end = end;
    }

    static RunningSuite start() {
        Integer running = Integer.getInteger("suite.running");
        Path home =
                Path.of(System.getProperty("suite.home", "..")).toAbsolutePath().normalize();
        Path data = Path.of(System.getProperty("suite.data", "target/suite"))
                .toAbsolutePath()
                .normalize();
        int readers = Integer.getInteger("suite.readers", 1);
        if (running != null) {
            return new RunningSuite(new SuiteCommand(home, data, running, readers), () -> {});
        }
        try {
            Files.createDirectories(data);
            SuiteCommand command = new SuiteCommand(home, data, freeOffset(), readers);
            command.run("stop");
            empty(data);
            Thread stop = new Thread(() -> command.run("stop"), "stop the suite");
            Runtime.getRuntime().addShutdownHook(stop);
            command.run("start", "--detach", "--no-build");
            return new RunningSuite(command, () -> {
                Runtime.getRuntime().removeShutdownHook(stop);
                command.run("stop");
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls in the name of the sample client of a role. */
    public Client as(String role) {
        return clients.computeIfAbsent(role, name -> new Client(address(), () -> token(name)));
    }

    /** An access token of the sample client of a role. */
    public String token(String role) {
        Workspace workspace = new Workspace(command.home(), command.data(), command.portOffset(), command.readers());
        try {
            AccessTokens tokens =
                    new AccessTokens(workspace, new Secrets(command.data().resolve("secrets")));
            // The issuer may have been killed; it is back soon.
            return await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreException(StackFailure.class)
                    .until(() -> tokens.forRole(role), token -> true);
        } catch (StackFailure noToken) {
            throw new IllegalStateException(noToken);
        }
    }

    /** Whom the tokens of a role are made out to. */
    public String subject(String role) {
        String claims = token(role).split("\\.")[1];
        try {
            return new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(claims))
                    .path("sub")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the gateway is. */
    public String address() {
        return "http://localhost:" + (GATEWAY + command.portOffset());
    }

    /** All processes of the suite. */
    public List<String> components() {
        return Stream.concat(SERVERS.stream(), deployables().stream()).toList();
    }

    /** The gateway and the services, second instances too. */
    public List<String> deployables() {
        return Stream.of(MANAGEMENT, command.readers() > 1 ? SECONDS : Map.<String, Integer>of())
                .flatMap(some -> some.keySet().stream().sorted())
                .toList();
    }

    /** Where a component's health and metrics are. */
    public String managementOf(String component) {
        Integer port = MANAGEMENT.getOrDefault(component, SECONDS.get(component));
        return "http://127.0.0.1:" + (port + command.portOffset());
    }

    /** What a component measures now. */
    public Metrics metricsOf(String component) {
        return Metrics.of(managementOf(component) + "/q/metrics");
    }

    /** Those that do not run, or run and are not ready. */
    public List<String> down() {
        return command.printedBy("status")
                .lines()
                .filter(line -> line.contains(" stopped ") || line.contains(" not ready "))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    /** Where all that it keeps is. */
    public Path data() {
        return command.data();
    }

    /** What a component has printed so far. */
    public String logOf(String component) {
        try {
            return Files.readString(command.data().resolve("logs").resolve(component + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the issuer of tokens is. */
    public String issuer() {
        return "http://localhost:" + (ISSUER + command.portOffset()) + "/realms/partner-suite";
    }

    /** One of the passwords of this suite. */
    public String secret(String name) {
        try (Stream<String> lines = Files.lines(command.data().resolve("secrets"))) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another instance of the gateway beside this suite's. */
    public SecondGateway secondGateway() {
        try {
            return new SecondGateway(
                    home(), data().resolve("logs/api-gateway-2.log"), command.run("environment", "api-gateway"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's folder. */
    public Path home() {
        return command.home();
    }

    /** What a shell must know so that {@code ./suite} means this one. */
    public Map<String, String> environment() {
        return command.environment();
    }

    /** A text that names the usual addresses, with those of this suite instead. */
    public String atItsPorts(String text) {
        return text.replace("localhost:8080", "localhost:" + (GATEWAY + command.portOffset()))
                .replace("localhost:8180", "localhost:" + (ISSUER + command.portOffset()));
    }

    public Topics topics() {
        return new Topics("127.0.0.1:" + (KAFKA + command.portOffset()));
    }

    /** The sample whose deals end on this day. */
    public String loadSample(LocalDate today) {
        return command.run("load-sample", today.toString());
    }

    /** {@code kill -9} of every process at once. */
    public void killAll() {
        command.run("kill", "all");
    }

    /** {@code kill -9} of some. */
    public void kill(String... components) {
        command.run(with("kill", components));
    }

    /** Brings some back; returns when they are ready. */
    public void restart(String... components) {
        command.run(with("restart", components));
    }

    /** The same with settings that differ from this suite's until they are started again. */
    public void restartWith(Map<String, String> settings, String... components) {
        command.with(settings).run(with("restart", components));
    }

    public void startAgain() {
        command.run("start", "--detach", "--no-build");
    }

    @Override
    public void close() {
        end.run();
    }

    private static String[] with(String verb, String... components) {
        return Stream.concat(Stream.of(verb), Stream.of(components)).toArray(String[]::new);
    }

    private static int freeOffset() {
        return IntStream.iterate(3000, offset -> offset < 40_000, offset -> offset + 100)
                .filter(offset -> PORTS.stream().allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void empty(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Path inside = data.relativize(path);
                if (!path.equals(data) && !KEPT.contains(inside.getName(0).toString())) {
                    Files.delete(path);
                }
            }
        }
    }
}
