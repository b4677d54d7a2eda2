package org.partnersuite.customersuccess.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Json;

/** The model that comes with the service, as tests use it. */
final class ShippedModel {
    static final HealthModel MODEL = read();

    private ShippedModel() {}

    private static HealthModel read() {
        try (InputStream json = ShippedModel.class.getResourceAsStream("/health/shipped-model.json")) {
            return Json.mapper().readValue(Objects.requireNonNull(json), HealthModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
