package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How the aggregates of a collection are answered: each at its address, with its version as ETag.
 *
 * @param collection the address of all, with a slash at its end
 * @param id what follows it for one of them
 * @param <B> the body
 */
public record Representation<T, B>(
        String collection, Function<T, ?> id, ToLongFunction<T> version, Function<T, B> body) {

    public static <A extends Aggregate, B> Representation<A, B> of(String collection, Function<A, B> body) {
        return new Representation<>(collection, Aggregate::id, Aggregate::version, body);
    }

    public B of(T aggregate) {
        return body.apply(aggregate);
    }

    public StoredResponse created(T aggregate) {
        return StoredResponse.created(
                URI.create(collection + id.apply(aggregate)), version.applyAsLong(aggregate), body.apply(aggregate));
    }

    public StoredResponse ok(T aggregate) {
        return StoredResponse.ok(version.applyAsLong(aggregate), body.apply(aggregate));
    }

    /** Of an upsert. */
    public StoredResponse put(boolean created, T aggregate) {
        return created ? created(aggregate) : ok(aggregate);
    }

    public RestResponse<B> get(HttpHeaders request, T aggregate) {
        return ConditionalGet.of(request, version.applyAsLong(aggregate), body.apply(aggregate));
    }

    /** Of one that was found by something else than its address, which is in {@code Content-Location}. */
    public RestResponse<B> located(HttpHeaders request, T aggregate) {
        RestResponse<B> response = get(request, aggregate);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LOCATION, collection + id.apply(aggregate));
        return response;
    }
}
