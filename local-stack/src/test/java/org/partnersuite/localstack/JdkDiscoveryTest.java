package org.partnersuite.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, run with folders that look like JDKs. */
@Tag("XC-8")
class JdkDiscoveryTest {

    @TempDir
    Path machine;

    private Path programs;
    private Path jdks;

    @BeforeEach
    void layOutMachine() throws IOException {
        programs = Files.createDirectory(machine.resolve("programs"));
        jdks = Files.createDirectory(machine.resolve("jdks"));
        for (String tool : new String[] {"sh", "sed", "dirname", "readlink", "mktemp", "rm", "cat", "basename"}) {
            Path found = Stream.of("/bin", "/usr/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Path program = programs.resolve(tool);
            Files.writeString(program, "#!/bin/sh\nexec %s \"$@\"\n".formatted(found));
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void theNewestIsPreferred() throws Exception {
        jdk(jdks.resolve("jdk-21"), "21.0.5");
        jdk(jdks.resolve("jdk-25"), "25.0.1");
        jdk(jdks.resolve("jdk-8"), "1.8.0_402");
        assertThat(suiteJdk(Map.of())).isEqualTo(new Outcome(0, jdks.resolve("jdk-25") + "\n"));
    }

    @Test
    void javaHomeIsLookedAtToo() throws Exception {
        Path home = jdk(machine.resolve("elsewhere with a space"), "23");
        jdk(jdks.resolve("jdk-21"), "21.0.5");
        assertThat(suiteJdk(Map.of("JAVA_HOME", home.toString()))).isEqualTo(new Outcome(0, home + "\n"));
    }

    @Test
    void anOldJavaHomeDoesNotHideANewerJdk() throws Exception {
        Path old = jdk(machine.resolve("old"), "17.0.15");
        Path recent = jdk(jdks.resolve("jdk-22"), "22");
        assertThat(suiteJdk(Map.of("JAVA_HOME", old.toString()))).isEqualTo(new Outcome(0, recent + "\n"));
    }

    @Test
    void theJavaOnThePathIsFollowedToItsHome() throws Exception {
        Path home = jdk(machine.resolve("linked"), "24.0.2");
        Files.createSymbolicLink(programs.resolve("java"), home.resolve("bin/java"));
        assertThat(suiteJdk(Map.of())).isEqualTo(new Outcome(0, home + "\n"));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Path runtime = jdk(jdks.resolve("jre-25"), "25");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(suiteJdk(Map.of()).exit()).isEqualTo(1);
    }

    @Test
    void withoutAnyOneSentenceSaysWhatToDo() throws Exception {
        jdk(jdks.resolve("jdk-17"), "17.0.15");
        Outcome outcome = suiteJdk(Map.of());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output())
                .isEqualTo("No JDK 21 or newer was found: install one (for example Temurin 25), or point JAVA_HOME at"
                        + " it.\n");
    }

    @Test
    void anUnknownCommandShowsTheHelp() throws Exception {
        Outcome outcome = suite(Map.of(), "strat");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.output()).contains("./suite start");
    }

    private Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.createFile(home.resolve("bin").resolve(program));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Outcome suiteJdk(Map<String, String> environment) throws Exception {
        return suite(environment, "jdk");
    }

    private Outcome suite(Map<String, String> environment, String command) throws Exception {
        Path script = Path.of("..", "suite").toAbsolutePath().normalize();
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", programs.toString(), "HOME", machine.toString(), "SUITE_JDK_FOLDERS", jdks.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int exit, String output) {}
}
