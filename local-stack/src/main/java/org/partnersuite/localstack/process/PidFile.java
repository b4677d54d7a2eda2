package org.partnersuite.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file whose first line is a process id.
 *
 * <p>A process that started after the file was written only inherited the number of a dead one; it is a stranger and
 * never touched.
 */
public record PidFile(Path path) {

    /** The kernel and the file system round their clocks differently. */
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    public Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(path);
            Instant written = Files.getLastModifiedTime(path).toInstant();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> startedBy(process, written.plus(CLOCK_GRAIN)));
        } catch (IOException | NumberFormatException absentOrBroken) {
            return Optional.empty();
        }
    }

    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path draft = path.resolveSibling(path.getFileName() + ".draft");
        Files.writeString(draft, process.pid() + System.lineSeparator());
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private static boolean startedBy(ProcessHandle process, Instant latest) {
        return process.info()
                .startInstant()
                .map(start -> !start.isAfter(latest))
                .orElse(false);
    }
}
