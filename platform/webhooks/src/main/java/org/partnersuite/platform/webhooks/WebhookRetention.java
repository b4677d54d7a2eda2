package org.partnersuite.platform.webhooks;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.partnersuite.platform.unitofwork.Retentions;

/** Deletes ended deliveries after {@code webhooks.keep}. */
@Singleton
class WebhookRetention {
    private static final int STEP = 500;

    void start(@Observes StartupEvent started, Retentions retentions, WebhookConfig config) {
        retentions.start("webhook-retention", config.keep(), STEP, DeliveryStore::removeEnded);
    }
}
