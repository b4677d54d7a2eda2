package org.partnersuite.platform.unitofwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.idempotency.IdempotentRequest;
import org.partnersuite.platform.idempotency.StoredResponses;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.Completeness;

/**
 * Runs a change: aggregate, idempotency row with the response, audit and events commit together or not at all. The
 * normal path does not check for repetitions: a repeated request fails on a constraint and then gets the first
 * response.
 */
@ApplicationScoped
public class UnitOfWork {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Caller SERVICE = Caller.service("unit-of-work");

    private final Database database;
    private final Supplier<Request> request;
    private final Clock clock;
    private final Runnable appended;

    @Inject
    UnitOfWork(Database database, CurrentRequest request, Clock clock, Event<EventsAppended> appended) {
        this(database, request::get, clock, () -> appended.fire(new EventsAppended()));
    }

    /** @param appended called after a commit that appended events */
    public UnitOfWork(Database database, Supplier<Request> request, Clock clock, Runnable appended) {
        this.database = database;
        this.request = request;
        this.clock = clock;
        this.appended = appended;
    }

    /** Runs the change of the current request; a repeated request gets the first response. */
    public StoredResponse run(Function<Change, StoredResponse> work) {
        Request requested = request.get();
        IdempotentRequest idempotency = requested.idempotency();
        try {
            return commit(requested, work, answer -> answer);
        } catch (RuntimeException refusal) {
            if (idempotency != null) {
                Optional<StoredResponse> first = database.readAs(SERVICE, db -> StoredResponses.find(db, idempotency));
                if (first.isPresent()) {
                    return first.get();
                }
                if (isSqlState(refusal, LOCK_NOT_AVAILABLE)) {
                    throw Problem.conflict("still_running", "The first request with this key is still running.")
                            .withHeader("Retry-After", "1");
                }
            }
            throw refusal;
        }
    }

    /** Runs the change of the current request, whose response is not stored: a repeated request runs again. */
    public StoredResponse runUnstored(Function<Change, StoredResponse> work) {
        Request requested = request.get();
        return commit(
                new Request(requested.caller(), null, requested.address(), requested.trace()), work, answer -> null);
    }

    /** Runs a change without a request: the effect of an event, a scheduled step, a chunk of a job. */
    public <T> T runAs(Caller service, Function<Change, T> work) {
        return commit(Request.ofService(service), work, result -> null);
    }

    private <T> T commit(Request requested, Function<Change, T> work, Function<T, @Nullable StoredResponse> answerOf) {
        record Done<T>(T result, boolean events) {}
        Done<T> done = database.transactionAs(requested.caller(), db -> {
            long dated = System.nanoTime();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Change change = new Change(db, requested.caller(), now, database.pending());
            T result = work.apply(change);
            database.pending().flush();
            Completeness.requireBegun(db, Duration.ofNanos(System.nanoTime() - dated));
            Database.actAsService(db, requested.caller());
            ChangeRecord.write(db, requested, answerOf.apply(result), change);
            return new Done<>(result, !change.events().isEmpty());
        });
        if (done.events()) {
            appended.run();
        }
        return done.result();
    }

    private static boolean isSqlState(Throwable thrown, String state) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
