package org.partnersuite.benchmarks.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running suite on this machine: addresses, credentials and processes. */
public final class SuiteUnderLoad {
    /** Where their metrics are. */
    private static final Map<String, Integer> READERS =
            Map.of("partner-program-service", 8092, "customer-success-service", 8093, "reporting-service", 8094);

    private static final int QUIET_LOOKS = 5;

    private final Path home = Path.of(System.getProperty("suite.home", "."));
    private final Path data = Path.of(System.getProperty("suite.data", ".data"));
    private final int offset = Integer.getInteger("suite.portOffset", 0);
    private final Map<String, String> tokens = new HashMap<>();

    public int gatewayPort() {
        return 8080 + offset;
    }

    public int engagementPort() {
        return 8081 + offset;
    }

    public int customerSuccessPort() {
        return 8083 + offset;
    }

    public int reportingPort() {
        return 8084 + offset;
    }

    /** In the role of the service itself, so that the same row-level policies bind. */
    public Connection connect(String database) throws SQLException {
        String user = database + "_app";
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", secret("POSTGRES_" + user.toUpperCase(Locale.ROOT) + "_PASSWORD"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(15_432 + offset, database), properties);
    }

    public synchronized String token(String role) {
        return tokens.computeIfAbsent(role, this::fetchToken);
    }

    /** Tokens live for minutes: each part of a run takes new ones. */
    public synchronized void forgetTokens() {
        tokens.clear();
    }

    public CpuTime cpuOf(String service) {
        return CpuTime.ofProcess(pid(data.resolve("run").resolve(service + ".pid")));
    }

    /** Of all processes of the server. */
    public CpuTime cpuOfDatabase() {
        return CpuTime.ofFamily(pid(data.resolve("postgres").resolve("postmaster.pid")));
    }

    /** Whoever follows the events would take its processor time from both sides, whenever it comes to it. */
    public void stopReaders() {
        READERS.keySet().forEach(reader -> run("kill", reader));
    }

    /** Returns when they have caught up: what they have missed would take its time from what is measured. */
    public void startReaders() {
        READERS.keySet().stream()
                .filter(reader -> Double.compare(cpuOf(reader).millis().getAsDouble(), 0) == 0)
                .forEach(reader -> run("restart", reader));
        for (int quiet = 0; quiet < QUIET_LOOKS; quiet = isAnyBehind() ? 0 : quiet + 1) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private boolean isAnyBehind() {
        return READERS.values().stream().anyMatch(port -> {
            List<String> lags = metrics(port + offset)
                    .lines()
                    .filter(line -> line.startsWith("inbox_lag_records{"))
                    .toList();
            return lags.isEmpty() || lags.stream().anyMatch(lag -> !lag.endsWith(" 0.0"));
        });
    }

    private static String metrics(int port) {
        try (InputStream answer = URI.create("http://127.0.0.1:%d/q/metrics".formatted(port))
                .toURL()
                .openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fetchToken(String role) {
        return run("token", role);
    }

    private String run(String... arguments) {
        try {
            String[] command = new String[arguments.length + 1];
            command[0] = home.resolve("suite").toString();
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            Path output = Files.createTempFile("suite", ".out");
            int exit = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            String printed = Files.readString(output).strip();
            Files.delete(output);
            if (exit != 0) {
                throw new IllegalStateException("./suite " + String.join(" ", arguments) + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String secret(String name) {
        try {
            return Files.readAllLines(data.resolve("secrets"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith(name + "="))
                    .findFirst()
                    .orElseThrow()
                    .substring(name.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
