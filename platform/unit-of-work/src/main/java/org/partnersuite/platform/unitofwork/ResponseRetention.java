package org.partnersuite.platform.unitofwork;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.idempotency.ExpiredResponses;

/** Deletes stored responses after the retention of XC-1. */
@Singleton
class ResponseRetention {
    private static final int STEP = 5_000;

    void start(
            @Observes StartupEvent started,
            Retentions retentions,
            @ConfigProperty(name = "idempotency.keep", defaultValue = "72h") Duration keep) {
        retentions.start("answer-retention", keep, STEP, ExpiredResponses::remove);
    }
}
