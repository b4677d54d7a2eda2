package org.partnersuite.customersuccess;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.body.RecordReaders;

/** Reads a request's JSON as the service does. */
public final class Bodies {
    private static final RecordReaders READERS =
            new RecordReaders(Validation.buildDefaultValidatorFactory().getValidator());

    private Bodies() {}

    public static <T> T read(Class<T> type, String json) {
        return READERS.of(type).read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What was parsed already, as batches and imports read it. */
    public static <T> T bind(Class<T> type, JsonNode json) {
        return READERS.of(type).bind(json);
    }

    /** The faults for which a body is refused, each as its pointer and its code. */
    public static List<String> faults(Class<?> type, String json) {
        return Faults.of(catchThrowableOfType(Problem.class, () -> read(type, json)));
    }
}
