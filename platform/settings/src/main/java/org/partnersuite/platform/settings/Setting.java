package org.partnersuite.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.partnersuite.platform.rest.Json;

/**
 * Data that ship with the service and may be replaced as a whole.
 *
 * @param name its key in the database and in the audit, lower case with hyphens
 * @param type what a version is
 * @param shipped version 1
 */
public record Setting<T>(String name, Class<T> type, T shipped) {

    /**
     * Shipped in a file of the class path's {@code data} folder, which has the setting's name.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static <T> Setting<T> shipped(String name, Class<T> type) {
        String file = "/data/" + name + ".json";
        try (InputStream in = Setting.class.getResourceAsStream(file)) {
            byte[] json = Objects.requireNonNull(in, file).readAllBytes();
            return new Setting<>(name, type, type.cast(Json.read(new String(json, StandardCharsets.UTF_8), type)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
