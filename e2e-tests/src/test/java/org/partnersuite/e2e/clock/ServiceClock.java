package org.partnersuite.e2e.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * The clock of some services, which a test moves from day to day; all others keep the real time. Whoever reads an event must not
 * be behind the clock of its producer, so that these services are the readers of each other.
 */
public final class ServiceClock {
    private static final List<Class<?>> CLASSES = List.of(ClockAgent.class, MovedClock.class);

    private final RunningSuite suite;
    private final String[] services;
    private final Path file;
    private final Path agent;
    private volatile LocalDate today = LocalDate.EPOCH;
    private boolean ended;

    private ServiceClock(RunningSuite suite, String... services) {
        this.suite = suite;
        this.services = services;
        this.file = suite.data().resolve("clock");
        this.agent = suite.data().resolve("clock-agent.jar");
    }

    /** Starts the services again, on a day of the past. */
    public static ServiceClock begin(RunningSuite suite, LocalDate day, String... services) {
        ServiceClock clock = new ServiceClock(suite, services);
        clock.writeAgent();
        clock.becomes(day);
        clock.restart(services);
        return clock;
    }

    /** Noon of the day; the clock goes on from there. */
    public void becomes(LocalDate day) {
        Duration ahead = Duration.between(Instant.now(), day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, ahead.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        today = day;
    }

    /** The services'. */
    public LocalDate today() {
        return today;
    }

    /** Starts some of them again with this clock; what falls due by the calendar is looked for at once. */
    public void restart(String... some) {
        suite.restartWith(
                Map.of(
                        "SUITE_JVM_OPTIONS",
                        "-XX:TieredStopAtLevel=1 -XX:-AutoCreateSharedArchive -javaagent:" + agent + "=" + file,
                        "DAILY_WORK_EVERY",
                        "200ms"),
                some);
    }

    /** The services have the real time again. */
    public void end() {
        if (!ended) {
            suite.restart(services);
            ended = true;
        }
    }

    private void writeAgent() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", ClockAgent.class.getName());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(agent), manifest)) {
            for (Class<?> each : CLASSES) {
                writeClass(jar, each.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeClass(JarOutputStream jar, String name) throws IOException {
        String path = name.replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(path));
        try (InputStream bytes = ServiceClock.class.getResourceAsStream("/" + path)) {
            Objects.requireNonNull(bytes).transferTo(jar);
        }
        jar.closeEntry();
    }
}
