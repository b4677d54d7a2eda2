package org.partnersuite.reporting.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.reporting.projection.ProjectionSchema;

/**
 * How fresh a response is. It is read before the figures, so they are at least as fresh.
 *
 * @param asOf when the response was made
 */
public record Freshness(
        Instant asOf,

        @Schema(description = "One entry for each topic that the answer is based on.")
        List<Source> sources) {

    /** The response header with the same in short: {@code topic;age=seconds;parked=keys, …}. */
    public static final String HEADER = "Data-Freshness";

    public static final String HEADER_DESCRIPTION =
            "For each source topic, the seconds since its newest applied event and the number of parked aggregates.";

    /**
     * @param newestEventAt when the newest applied event happened; absent before the first
     * @param appliedAt when events were last applied
     * @param ageSeconds seconds from the newest applied event to the response. It is an upper bound: the age of a quiet
     *     source grows too
     * @param parkedKeys number of aggregates whose newest events could not be applied and wait for an administrator
     */
    @Schema(name = "FreshnessOfSource")
    public record Source(
            @Schema(maxLength = TextBounds.TOPIC, examples = "engagement.opportunity.v1")
            String topic,

            @Nullable Instant newestEventAt,
            @Nullable Instant appliedAt,
            @Nullable Double ageSeconds,
            int parkedKeys) {}

    /** How far a topic is applied, over all its partitions. */
    public record Progress(
            String topic,
            @Nullable Instant newestEventAt,
            @Nullable Instant movedAt,
            int parkedKeys) {
        private Source at(Instant now) {
            return new Source(
                    topic, newestEventAt, movedAt, newestEventAt == null ? null : age(newestEventAt, now), parkedKeys);
        }
    }

    public static Freshness of(Handle db, ProjectionSchema schema, Instant now) {
        return new Freshness(
                now,
                db.createQuery("""
                    select topic, max(newest_event_at) as newest_event_at, max(moved_at) as moved_at,
                           sum(parked_keys) as parked_keys
                    from inbox_position where projection = :projection group by topic order by topic
                    """)
                        .bind("projection", schema.consumption())
                        .mapTo(Progress.class)
                        .map(progress -> progress.at(now))
                        .list());
    }

    public String header() {
        return sources.stream()
                .map(s -> s.topic() + (s.ageSeconds() == null ? "" : ";age=" + s.ageSeconds()) + ";parked="
                        + s.parkedKeys())
                .collect(Collectors.joining(", "));
    }

    private static double age(Instant newest, Instant now) {
        return Math.max(0, Duration.between(newest, now).toMillis()) / 1000.0;
    }
}
