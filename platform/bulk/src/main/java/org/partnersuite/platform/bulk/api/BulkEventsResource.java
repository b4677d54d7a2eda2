package org.partnersuite.platform.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.Jobs;
import org.partnersuite.platform.bulk.watch.JobWatch;
import org.partnersuite.platform.bulk.watch.JobWatcher;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.partner.PartnerFile;
import org.partnersuite.platform.unitofwork.Database;

/** Progress as server-sent events. */
@Path("/bulk-jobs/{id}/events")
@RequirementId("XC-6")
@Tag(name = "Bulk jobs")
@RolesAllowed(BulkConfig.ROLES)
@RunOnVirtualThread
public class BulkEventsResource {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final Jobs jobs;
    private final JobWatch watch;
    private final Database database;
    private final CurrentCaller caller;
    private final Clock clock;

    BulkEventsResource(Jobs jobs, JobWatch watch, Database database, CurrentCaller caller, Clock clock) {
        this.jobs = jobs;
        this.watch = watch;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Data of one event. */
    @Schema(name = "BulkJobProgress")
    public record Seen(JobState state, JobProgress rows) {
        static Seen of(BulkJob job) {
            return new Seen(job.state(), JobProgress.of(job));
        }
    }

    @GET
    @PartnerFile
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchBulkJob",
            summary = "Watch a job",
            description = "Server-sent events. An event named `progress` is sent at once and after each progress;"
                    + " its data is one line of JSON. A comment is sent after 15 seconds without an event. The"
                    + " stream ends when the job ends or the token expires. A caller may have 8 concurrent"
                    + " streams; another one is refused with 429 `too_many_streams`.")
    @APIResponse(
            responseCode = "200",
            description = "Data of each event: job state and row counts.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Seen.class)))
    public void watch(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse)
            throws InterruptedException {
        Caller who = caller.get();
        Instant end = caller.tokenEndsAt();
        BulkJob job = database.read(db -> jobs.find(db, who, id));
        try (JobWatcher watcher = watch.watch(who, job);
                sink) {
            send(watcher, end, sink, sse);
        }
    }

    private void send(JobWatcher watcher, Instant end, SseEventSink sink, Sse sse) throws InterruptedException {
        Seen sent = null;
        Instant spoke = clock.instant();
        while (!sink.isClosed() && clock.instant().isBefore(end)) {
            Duration silence = shorter(
                    Duration.between(clock.instant(), spoke.plus(LONGEST_SILENCE)),
                    Duration.between(clock.instant(), end));
            JobWatcher.Look look = watcher.next(silence);
            if (look instanceof JobWatcher.Look.Over) {
                return;
            }
            Seen seen = look instanceof JobWatcher.Look.At at ? Seen.of(at.job()) : sent;
            if (seen != null && !seen.equals(sent)) {
                send(sink, progress(sse, seen));
                spoke = clock.instant();
                sent = seen;
            } else if (!clock.instant().isBefore(spoke.plus(LONGEST_SILENCE))) {
                send(sink, sse.newEventBuilder().comment("still there").build());
                spoke = clock.instant();
            }
            if (seen != null && seen.state().isFinal()) {
                return;
            }
        }
    }

    /** Waits for a slow reader; missed progress is not sent later. */
    private static void send(SseEventSink sink, OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The data is text that happens to be JSON: a type of its own would be sent in a line that no client knows. */
    private static OutboundSseEvent progress(Sse sse, Seen seen) {
        return sse.newEventBuilder()
                .name("progress")
                .data(new String(Json.write(seen), StandardCharsets.UTF_8))
                .build();
    }
}
