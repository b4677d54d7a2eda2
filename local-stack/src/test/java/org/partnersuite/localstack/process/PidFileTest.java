package org.partnersuite.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("XC-8")
class PidFileTest {

    @TempDir
    Path folder;

    private Process process;
    private PidFile file;

    @BeforeEach
    void startSomething() throws Exception {
        process = new ProcessBuilder("/bin/sh", "-c", "read line").start();
        file = new PidFile(folder.resolve("run/some.pid"));
        file.write(process.toHandle());
    }

    @AfterEach
    void endIt() throws Exception {
        process.destroyForcibly().waitFor();
    }

    @Test
    void aProcessIsFoundByItsFile() {
        assertThat(file.process()).contains(process.toHandle());
    }

    @Test
    void aDeadProcessIsNone() throws Exception {
        process.destroyForcibly().waitFor();
        assertThat(file.process()).isEmpty();
    }

    @Test
    void aProcessThatOnlyInheritedTheNumberIsAStranger() throws Exception {
        FileTime longBefore =
                FileTime.from(process.info().startInstant().orElseThrow().minus(Duration.ofMinutes(1)));
        Files.setLastModifiedTime(file.path(), longBefore);
        assertThat(file.process()).isEmpty();
    }

    @Test
    void furtherLinesAreOfNoConcern() throws Exception {
        Files.writeString(file.path(), process.pid() + "\n/some/folder\n1795334059\n15432\n");
        assertThat(file.process()).contains(process.toHandle());
    }

    @Test
    void anAbsentEmptyOrBrokenFileNamesNobody() throws Exception {
        Files.writeString(file.path(), "not a number\n");
        assertThat(file.process()).isEmpty();
        Files.writeString(file.path(), "");
        assertThat(file.process()).isEmpty();
        file.delete();
        assertThat(file.process()).isEmpty();
    }
}
