package org.partnersuite.e2e.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./suite} as a person calls it, with a data folder and ports of its own.
 *
 * @param readers instances of each service that reads events
 * @param more settings beside the usual ones, or in place of them
 */
record SuiteCommand(Path home, Path data, int portOffset, int readers, Map<String, String> more) {
    private static final long MOST_MINUTES = 15;

    SuiteCommand(Path home, Path data, int portOffset, int readers) {
        this(home, data, portOffset, readers, Map.of());
    }

    /** The same with other settings. */
    SuiteCommand with(Map<String, String> settings) {
        return new SuiteCommand(home, data, portOffset, readers, settings);
    }

    /**
     * A rebuild may follow another soon: no read of these tests takes half a minute. What the calendar asks for is looked for
     * more often than once a minute. Processes live for minutes here: the second compiler of their JVMs would cost more than
     * it brings.
     */
    Map<String, String> environment() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "SUITE_DATA_DIR", data.toString(),
                "SUITE_PORT_OFFSET", Integer.toString(portOffset),
                "SUITE_READERS", Integer.toString(readers),
                "REPORTING_REBUILD_KEEP_FORMER", "30s",
                "CUSTOMER_SUCCESS_RENEWALS_SWEEP_EVERY", "2s",
                "CUSTOMER_SUCCESS_ACTIONS_LOOK_EVERY", "2s",
                "CUSTOMER_SUCCESS_DAILY_EVERY", "5s",
                "SUITE_JVM_OPTIONS", "-XX:TieredStopAtLevel=1"));
        settings.putAll(more);
        return settings;
    }

    /** Runs it and answers what it printed. */
    String run(String... arguments) {
        return run(true, arguments);
    }

    /** The same of a command that may well end badly. */
    String printedBy(String... arguments) {
        return run(false, arguments);
    }

    private String run(boolean mustSucceed, String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("suite").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().putAll(environment());
        try {
            // To files: what it starts lives on and would hold a pipe open. Elsewhere, as the suite's disk may be full.
            Path output = Files.createTempFile("command", ".out");
            Path errors = Files.createTempFile("command", ".err");
            Process process = builder.redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            String printed = Files.readString(output).strip();
            if (!ended || mustSucceed && process.exitValue() != 0) {
                throw new IllegalStateException("./suite " + String.join(" ", arguments) + " failed:\n" + printed + "\n"
                        + Files.readString(errors));
            }
            Files.delete(output);
            Files.delete(errors);
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
