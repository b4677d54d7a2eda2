package org.partnersuite.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.partnersuite.localstack.process.ClassArchive;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;
import org.partnersuite.localstack.process.StackFailure;

/**
 * Where one suite lives: the checkout it runs from, the folder of its data, and how far its ports are shifted.
 *
 * @param readers instances of each service that reads events of others: 1 or 2
 */
public record Workspace(Path home, Path data, int portOffset, int readers) {

    private static final long NEEDED_SPACE_MIB = 1536;

    public static Workspace ofThisRun() {
        Path home =
                Path.of(System.getProperty("suite.home", ".")).toAbsolutePath().normalize();
        Path data = home.resolve(System.getProperty("suite.data", ".data")).normalize();
        String offset = System.getProperty("suite.portOffset", "0");
        if (!offset.matches("\\d{1,5}")) {
            throw new StackFailure(
                    "SUITE_PORT_OFFSET must be a number from 0 to 45000, and it is '%s'.".formatted(offset));
        }
        String readers = System.getenv().getOrDefault("SUITE_READERS", "1");
        if (!readers.matches("[12]")) {
            throw new StackFailure("SUITE_READERS must be 1 or 2, and it is '%s'.".formatted(readers));
        }
        return new Workspace(home, data, Integer.parseInt(offset), Integer.parseInt(readers));
    }

    public int port(int usual) {
        return usual + portOffset;
    }

    public LogFile log(String name) {
        return new LogFile(data.resolve("logs").resolve(name + ".log"));
    }

    public PidFile pidFile(String name) {
        return new PidFile(data.resolve("run").resolve(name + ".pid"));
    }

    public String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What {@code SUITE_JVM_OPTIONS} gives to the JVMs of the services and the gateway. */
    public List<String> jvmOptions() {
        String options = System.getenv().getOrDefault("SUITE_JVM_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    public ClassArchive classArchive(String name) {
        return new ClassArchive(data.resolve("cds"), name);
    }

    /** Events, logs and secrets are in it: it is its owner's alone. */
    void makePrivate() throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    public void requireSpace() throws IOException {
        Files.createDirectories(data);
        long freeMib = Files.getFileStore(data).getUsableSpace() >> 20;
        if (freeMib < NEEDED_SPACE_MIB) {
            throw new StackFailure(
                    "The disk of %s has %d MiB free and the suite needs %d: free some, or point SUITE_DATA_DIR elsewhere."
                            .formatted(data, freeMib, NEEDED_SPACE_MIB));
        }
    }
}
