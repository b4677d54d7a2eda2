package org.partnersuite.reporting.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnersuite.platform.inbox.Consumption;
import org.partnersuite.platform.inbox.Consumptions;
import org.partnersuite.platform.inbox.InboxConfig;
import org.partnersuite.platform.inbox.Progress;
import org.partnersuite.reporting.projection.ProjectionFeeds;
import org.partnersuite.reporting.projection.ProjectionSchema;

/** Feeds each projection by a consumption of the topics. */
@ApplicationScoped
class PipelineConsumptions implements ProjectionFeeds {
    private final Consumptions consumptions;
    private final PipelineHandlers handlers;
    private final boolean enabled;
    private final Map<ProjectionSchema, Consumption> running = new EnumMap<>(ProjectionSchema.class);

    PipelineConsumptions(Consumptions consumptions, PipelineHandlers handlers, InboxConfig config) {
        this.consumptions = consumptions;
        this.handlers = handlers;
        this.enabled = config.enabled();
    }

    @Override
    public synchronized void feed(Set<ProjectionSchema> wanted) {
        for (ProjectionSchema schema : ProjectionSchema.values()) {
            Consumption consumption = running.get(schema);
            if (wanted.contains(schema) && consumption == null && enabled) {
                Consumption started = consumptions.of(schema.consumption(), handlers.of(schema));
                started.start();
                running.put(schema, started);
            } else if (!wanted.contains(schema) && consumption != null) {
                consumption.stop();
                running.remove(schema);
            }
        }
    }

    @Override
    public synchronized Optional<Progress> progress(ProjectionSchema schema) {
        return Optional.ofNullable(running.get(schema)).map(Consumption::progress);
    }
}
