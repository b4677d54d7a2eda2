package org.partnersuite.e2e.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs, so far ahead of the real one as a file says at each look; the file has an ISO duration. */
public final class MovedClock extends Clock {
    /** The system property that names the file. */
    static final String FILE = "moved-clock";

    private final Path file;

    private MovedClock(Path file) {
        this.file = file;
    }

    /** What a producer gets in place of the method of this name. */
    public static Clock systemUTC() {
        return new MovedClock(Path.of(System.getProperty(FILE)));
    }

    @Override
    public Instant instant() {
        try {
            return Instant.now().plus(Duration.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
