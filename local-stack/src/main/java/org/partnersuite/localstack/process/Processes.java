package org.partnersuite.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Starts processes: servers that live on without the launcher, and tools that it waits for. */
public final class Processes {

    /**
     * The server ignores the terminal's Ctrl-C (the launcher stops it in order), what it writes only its owner reads, and its
     * id is on disk before it runs. The file is replaced as a whole: whoever reads it meanwhile finds an id.
     */
    private static final String SERVER =
            "trap '' INT HUP; umask 077; echo $$ > \"$0.own\" && mv \"$0.own\" \"$0\"; exec \"$@\"";

    private final Set<Process> tools = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public void server(PidFile pidFile, LogFile log, Map<String, String> environment, List<String> command)
            throws IOException {
        Files.createDirectories(pidFile.path().toAbsolutePath().getParent());
        log.startAnew();
        List<String> wrapped =
                new ArrayList<>(List.of("/bin/sh", "-c", SERVER, pidFile.path().toString()));
        wrapped.addAll(command);
        synchronized (this) {
            requireOpen();
            pidFile.write(begin(wrapped, environment, log).toHandle());
        }
    }

    public void tool(String purpose, LogFile log, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        log.startAnew();
        Process process = begin(command, environment, log);
        tools.add(process);
        try {
            if (process.waitFor() != 0) {
                throw new StackFailure("%s failed; the end of %s:%n%s".formatted(purpose, log.path(), log.ending()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw e;
        } finally {
            tools.remove(process);
        }
    }

    /** Nothing more is started, and the tools that run are ended. */
    public synchronized void close() {
        closed = true;
        tools.forEach(Process::destroy);
    }

    public boolean isClosed() {
        return closed;
    }

    /** Refuses to start anything once the suite is being stopped. */
    public void requireOpen() {
        if (closed) {
            throw new StackFailure("The suite is being stopped.");
        }
    }

    private static Process begin(List<String> command, Map<String, String> environment, LogFile log)
            throws IOException {
        Path output = log.path();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
