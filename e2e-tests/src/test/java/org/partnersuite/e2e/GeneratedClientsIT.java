package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Clients that are generated from the OpenAPI document compile, and do what callers will do first. */
@ExtendWith(WithSuite.class)
@Order(5)
@Tag("XC-1")
class GeneratedClientsIT {
    private static final Path CLIENTS = Path.of("clients").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target", "clients").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({"java, java -version", "typescript, npm --version", "python, python3 -c \"import pydantic\""})
    void aGeneratedClientWalksTheFirstSteps(String language, String needed, RunningSuite suite) throws Exception {
        assumeTrue(
                run("present-" + language, Map.of(), "sh", "-c", needed) == 0,
                () -> "The " + language + " client is NOT tried on this machine, where this fails: " + needed);

        int exit = run(
                language,
                Map.of("SELLER_TOKEN", suite.token("seller"), "JAVA_HOME", System.getProperty("java.home")),
                CLIENTS.resolve("run").toString(),
                language,
                suite.address(),
                System.getProperty("client-tools"),
                OUTPUT.toString());

        assertThat(exit).as(() -> printed(language)).isZero();
    }

    private static int run(String name, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Files.createDirectories(OUTPUT);
        File log = log(name).toFile();
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }

    private static Path log(String name) {
        return OUTPUT.resolve(name + ".log");
    }

    private static String printed(String name) {
        try {
            return Files.readString(log(name));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
