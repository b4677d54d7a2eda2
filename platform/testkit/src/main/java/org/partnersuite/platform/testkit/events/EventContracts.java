package org.partnersuite.platform.testkit.events;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contracts of events, as they lie beside a service. */
public final class EventContracts {
    private static final Path EVENTS = Path.of("../event-contracts/src/main/resources/events");

    private EventContracts() {}

    /** Names such as {@code customer-success.renewal}. */
    public static List<String> of(String service) {
        try (Stream<Path> folders = Files.list(EVENTS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(service + "."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example by its path, such as {@code engagement.account/v1.example.json}. */
    public static String example(String path) {
        return text(EVENTS.resolve(path));
    }

    /** The JSON schema of an event. */
    public static String schema(String event) {
        return example(event + "/v1.schema.json");
    }

    public static List<String> examples(String event) {
        try (Stream<Path> files = Files.list(EVENTS.resolve(event))) {
            return files.filter(file -> file.getFileName().toString().startsWith("v1.example"))
                    .sorted()
                    .map(EventContracts::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a body has against its schema; empty when nothing. */
    public static List<String> faults(String event, String body) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(EVENTS.resolve(event).resolve("v1.schema.json")));
        return schema
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
