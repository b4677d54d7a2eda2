package org.partnersuite.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.process.StackFailure;

/** A person's calls of one service. What is there is left as it is, so that a second load changes nothing. */
public class Records {
    private final Gateway gateway;
    private final String service;
    private final Counter counter;

    /** How many calls changed something. */
    public static final class Counter {
        private long changes;

        public void add(long more) {
            changes += more;
        }

        public long changes() {
            return changes;
        }
    }

    /** @param service the path of the service, such as {@code /v1/customer-success} */
    public Records(Gateway gateway, String service, Counter counter) {
        this.gateway = gateway;
        this.service = service;
        this.counter = counter;
    }

    /** The person's subject. */
    public final String person() {
        return gateway.subject();
    }

    /** What is at an address; null when nothing is. */
    @Nullable
    public final JsonNode find(String path) {
        Gateway.Answer answer = gateway.get(service + path);
        return answer.status() == 200 ? answer.body() : null;
    }

    public final JsonNode get(String path) {
        JsonNode found = find(path);
        if (found == null) {
            throw new StackFailure("The sample is incomplete: %s%s is not there.".formatted(service, path));
        }
        return found;
    }

    /** The first item of a list that is meant; null without one. */
    @Nullable
    public final JsonNode first(String list, Predicate<JsonNode> meant) {
        String page = list + (list.contains("?") ? "&" : "?") + "pageSize=500";
        for (JsonNode item : get(page).path("items")) {
            if (meant.test(item)) {
                return item;
            }
        }
        return null;
    }

    /**
     * The item of a list that is meant, created when it is not there.
     *
     * @param query filters of the list
     */
    public final JsonNode once(String collection, String query, Predicate<JsonNode> meant, Supplier<Body> body) {
        JsonNode known = first(collection + "?" + query, meant);
        return known == null ? post(collection, body.get()) : known;
    }

    public final JsonNode post(String path, Body body) {
        counter.add(1);
        return gateway.post(service + path, key(), body.toString()).body();
    }

    /** Takes something that is at an address a step on. */
    public final JsonNode step(String item, String step, Body body) {
        String etag = gateway.get(service + item).etag();
        counter.add(1);
        return gateway.post(service + item + step, key(), etag, body.toString()).body();
    }

    /** Changes some of what is at an address. */
    public final JsonNode change(String item, Body body) {
        String etag = gateway.get(service + item).etag();
        counter.add(1);
        return gateway.patch(service + item, etag, body.toString()).body();
    }

    /** By an external id: created unless it is there. */
    public final JsonNode upsert(String path, Supplier<Body> body) {
        JsonNode known = find(path);
        return known == null ? put(path, "", body.get()) : known;
    }

    /** Replaces what is at an address and has a version. */
    public final JsonNode replace(String path, Body body) {
        return replace(path, path, body);
    }

    /** @param item whose version it is */
    public final JsonNode replace(String path, String item, Body body) {
        return put(path, gateway.get(service + item).etag(), body);
    }

    /** @param etag the version that is replaced; empty where that is not asked for */
    protected JsonNode put(String path, String etag, Body body) {
        Gateway.Answer answer = tryPut(path, etag, body);
        if (answer.status() == 422) {
            throw refused(path, answer);
        }
        return answer.body();
    }

    /** An answer that may be a refusal. */
    protected final Gateway.Answer tryPut(String path, String etag, Body body) {
        Gateway.Answer answer = gateway.put(service + path, etag, body.toString());
        if (answer.status() != 422) {
            counter.add(1);
        }
        return answer;
    }

    protected final StackFailure refused(String path, Gateway.Answer answer) {
        return new StackFailure("PUT %s%s was refused: %s".formatted(service, path, answer.body()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
