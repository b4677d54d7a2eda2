package org.partnersuite.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** A running suite on this machine: addresses, credentials and processes. */
public final class SuiteUnderLoad {
    private static final List<String> READERS =
            List.of("partner-program-service", "customer-success-service", "reporting-service");

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
        READERS.forEach(reader -> run("kill", reader));
    }

    /** They catch up first: whoever measures them waits. */
    public void startReaders() {
        READERS.stream()
                .filter(reader -> Double.compare(cpuOf(reader).millis().getAsDouble(), 0) == 0)
                .forEach(reader -> run("restart", reader));
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
