package org.partnersuite.platform.bulk.api;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.Jobs;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

/** Progress as server-sent events. It is read from the database, because another replica may be at work. */
@Path("/bulk-jobs/{id}/events")
@Tag(name = "Bulk jobs")
@RolesAllowed({Roles.INTEGRATION, Roles.SELLER, Roles.ADMIN})
@RunOnVirtualThread
@ApplicationScoped
public class BulkEventsResource {
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int SILENT_LOOKS = 30;

    private final Jobs jobs;
    private final Database database;
    private final CurrentCaller caller;
    private final CountDownLatch stopping = new CountDownLatch(1);

    BulkEventsResource(Jobs jobs, Database database, CurrentCaller caller) {
        this.jobs = jobs;
        this.database = database;
        this.caller = caller;
    }

    /** What one event tells. */
    public record Seen(JobState state, JobProgress rows) {}

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchBulkJob",
            summary = "Watch a job",
            description = "An event named progress now and whenever the job has gone on; the stream ends with the job"
                    + " (XC-6).")
    @APIResponse(responseCode = "200", description = "Events whose data is the state and the counts of the rows.")
    public void watch(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse)
            throws InterruptedException {
        Caller who = caller.get();
        BulkJob job = find(who, id);
        try (sink) {
            Seen told = null;
            int silent = 0;
            while (!sink.isClosed()) {
                Seen seen = new Seen(job.state(), JobProgress.of(job));
                if (!seen.equals(told)) {
                    sink.send(progress(sse, seen)).toCompletableFuture().join();
                    told = seen;
                    silent = 0;
                } else if (++silent == SILENT_LOOKS) {
                    sink.send(sse.newEventBuilder().comment("still there").build());
                    silent = 0;
                }
                if (job.state().isFinal() || stopping.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                job = find(who, id);
            }
        }
    }

    @PermitAll // the process asks, and it has no roles
    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    private BulkJob find(Caller who, UUID id) {
        return database.readAs(who, db -> jobs.find(db, who, id));
    }

    private static OutboundSseEvent progress(Sse sse, Seen seen) {
        return sse.newEventBuilder()
                .name("progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(seen)
                .build();
    }
}
