package org.partnersuite.customersuccess.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Json;

/** The models that come with the service, read from the migration that brings them. */
public final class ShippedModel {
    /** The source's example, for Unified Communications. */
    public static final HealthModel MODEL = read(1);

    /** The generic one, for every offer that has none of its own. */
    public static final HealthModel SAAS = read(3);

    private ShippedModel() {}

    private static HealthModel read(int part) {
        try (InputStream sql =
                ShippedModel.class.getResourceAsStream("/db/migration/V20261201_30_11__shipped_health_models.sql")) {
            String migration = new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
            return Json.mapper().readValue(migration.split("\\$model\\$", -1)[part], HealthModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
