package org.partnersuite.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("XC-8")
class ProcessesTest {

    @TempDir
    Path folder;

    private final Processes processes = new Processes();

    @Test
    void aServerIgnoresTheTerminalsCtrlCAndIsKnownByItsFile() throws Exception {
        PidFile pidFile = new PidFile(folder.resolve("server.pid"));
        processes.server(
                pidFile, log(), Map.of("WHO", "me"), List.of("/bin/sh", "-c", "echo I am $WHO; exec sleep 60"));
        ProcessHandle server = pidFile.process().orElseThrow();
        try {
            Awaitility.await().until(() -> log().ending().equals("I am me"));
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroy();
        }
        Awaitility.await().until(() -> pidFile.process().isEmpty());
    }

    @Test
    void whatAServerWritesIsReadByItsOwnerOnly() throws Exception {
        PidFile pidFile = new PidFile(folder.resolve("writer.pid"));
        processes.server(
                pidFile,
                log(),
                Map.of(),
                List.of("/bin/sh", "-c", "cd \"$1\"; echo event >events; mkdir topic", "sh", folder.toString()));
        Awaitility.await().until(() -> Files.exists(folder.resolve("topic")));
        assertThat(permissions("events")).isEqualTo("rw-------");
        assertThat(permissions("topic")).isEqualTo("rwx------");
    }

    @Test
    void aFailingToolTellsTheEndOfItsLog() {
        assertThatThrownBy(() -> processes.tool(
                        "Doing it",
                        log(),
                        Map.of(),
                        List.of("/bin/sh", "-c", "echo first; echo no such thing; exit 3")))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("Doing it failed")
                .hasMessageEndingWith("first\nno such thing");
    }

    @Test
    void nothingIsStartedOnceTheSuiteIsBeingStopped() {
        processes.close();
        PidFile pidFile = new PidFile(folder.resolve("late.pid"));
        assertThatThrownBy(() -> processes.server(pidFile, log(), Map.of(), List.of("/bin/sleep", "60")))
                .hasMessage("The suite is being stopped.");
        assertThat(pidFile.process()).isEmpty();
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private LogFile log() {
        return new LogFile(folder.resolve("some.log"));
    }
}
