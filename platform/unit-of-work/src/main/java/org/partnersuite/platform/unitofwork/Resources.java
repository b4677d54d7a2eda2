package org.partnersuite.platform.unitofwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Common functions of resources: caller, time, changes, reads, lists and histories. */
@ApplicationScoped
public class Resources {
    private final UnitOfWork work;
    private final Database database;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;
    private final RecordReaders records;

    Resources(
            UnitOfWork work,
            Database database,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock,
            RecordReaders records) {
        this.work = work;
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
        this.records = records;
    }

    public Caller caller() {
        return caller.get();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Runs the change of the request; a repeated request gets the first response. */
    public <T> RestResponse<T> change(Function<Change, StoredResponse> change) {
        return work.run(change).of();
    }

    /** Runs a change whose response contains a secret: it is not stored, and a repeated request runs again. */
    public <T> RestResponse<T> changeUnstored(Function<Change, StoredResponse> change) {
        return work.runUnstored(change).of();
    }

    /**
     * The same for a change of the versions that the request's {@code If-Match} names.
     *
     * @throws Problem 428 without it
     */
    public <T> RestResponse<T> change(BiFunction<Change, IfMatch, StoredResponse> change) {
        IfMatch match = IfMatch.required(request.ifMatch(), request.ifNoneMatch());
        return change(started -> change.apply(started, match));
    }

    /** The same by the caller's own key: {@code If-Match} is honoured but not required. */
    public <T> RestResponse<T> upsert(BiFunction<Change, IfMatch, StoredResponse> change) {
        IfMatch match = IfMatch.optional(request.ifMatch(), request.ifNoneMatch());
        return change(started -> change.apply(started, match));
    }

    /** The same for a PUT that needs {@code If-Match} only to replace. */
    public <T> RestResponse<T> put(BiFunction<Change, IfMatch, StoredResponse> change) {
        IfMatch match = IfMatch.toReplace(request.ifMatch(), request.ifNoneMatch());
        return change(started -> change.apply(started, match));
    }

    /**
     * An upsert of an existing aggregate that keeps what the request does not name.
     *
     * @param current the aggregate as it is answered now
     */
    public <T extends Record> T over(T request, Object current) {
        return records.over(request, current);
    }

    /** Reads as the caller. */
    public <T> T read(Function<Handle, T> query) {
        return database.read(query);
    }

    /**
     * The aggregate if the caller may read it under row-level security.
     *
     * @throws Problem 404
     */
    public <A extends Aggregate> A get(AggregateType<A> type, Class<A> row, UUID id) {
        return database.read(db -> type.get(db, row, id));
    }

    /**
     * The aggregate with an external id, if the caller may read it under row-level security.
     *
     * @throws Problem 404
     */
    public <A extends Aggregate> A get(AggregateType<A> type, Class<A> row, ExternalId key) {
        return database.read(db ->
                        type.withKey(db, type.select(), key).map(Rows.of(row)).findOne())
                .orElseThrow(Problem::notFound);
    }

    /** Reads a page of a list, narrowed by a condition. */
    public <T> Page<T> page(Function<Handle, Page<T>> query) {
        return database.readList(query);
    }

    /** A page of what the caller may see of a list, each row read as a record and shown by a function of it. */
    public <R, T> Page<T> list(ListRequest<T> request, Class<R> row, Function<R, T> shown) {
        ListRequest<T> seen = request.seenBy(caller().partnerId());
        return database.readList(db -> seen.page(db, Rows.of(row, shown)));
    }

    public <R, T> Page<T> list(ListDefinition<T> list, UriInfo uri, Class<R> row, Function<R, T> shown) {
        return list(list.request(uri), row, shown);
    }

    /**
     * A page of an aggregate's history.
     *
     * @throws Problem 404 when there is no such aggregate
     */
    public Page<HistoryEntry> history(AggregateType<?> type, UUID id, UriInfo uri) {
        return history(type.name(), id, uri);
    }

    /** @param type the name under which its changes are audited */
    public Page<HistoryEntry> history(String type, UUID id, UriInfo uri) {
        return history(type, db -> id, uri);
    }

    /** @param id finds the aggregate that the path names by something else */
    public Page<HistoryEntry> history(AggregateType<?> type, Function<Handle, UUID> id, UriInfo uri) {
        return history(type.name(), id, uri);
    }

    /** The same by the name under which changes are audited; the function may refuse to show the aggregate. */
    public Page<HistoryEntry> history(String type, Function<Handle, UUID> id, UriInfo uri) {
        ListRequest<HistoryEntry> request = History.LIST.request(uri);
        return database.readList(db -> {
            UUID found = id.apply(db);
            History.requireAny(db, type, found);
            return History.of(db, type, found, request);
        });
    }
}
