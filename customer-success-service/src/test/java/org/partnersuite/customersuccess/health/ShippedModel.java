package org.partnersuite.customersuccess.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Json;

/** The model that comes with the service, read from the migration that brings it. */
public final class ShippedModel {
    public static final HealthModel MODEL = read();

    private static final String MIGRATION = "/db/migration/V20261122_02_31__shipped_health_model.sql";

    private ShippedModel() {}

    private static HealthModel read() {
        try (InputStream sql = ShippedModel.class.getResourceAsStream(MIGRATION)) {
            String migration = new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
            return Json.mapper().readValue(migration.split("\\$model\\$", -1)[1], HealthModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
