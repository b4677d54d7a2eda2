package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.process.StackFailure;
import org.partnersuite.localstack.sample.BulkUpload;
import org.partnersuite.localstack.sample.Gateway;

/** A person's calls of customer success. What is there is left as it is, so that a second load changes nothing. */
final class Desk {
    private static final String PATH = "/v1/customer-success";
    private static final int MOST_ATTEMPTS = 400;

    private final Gateway gateway;
    private final Progress progress;
    private final Counter counter;

    /** How many calls changed something. */
    static final class Counter {
        private long changes;

        void add(long more) {
            changes += more;
        }

        long changes() {
            return changes;
        }
    }

    Desk(Gateway gateway, Progress progress, Counter counter) {
        this.gateway = gateway;
        this.progress = progress;
        this.counter = counter;
    }

    /** The person's subject. */
    String person() {
        return gateway.subject();
    }

    /** What is at an address; null when nothing is. */
    @Nullable
    JsonNode find(String path) {
        Gateway.Answer answer = gateway.get(PATH + path);
        return answer.status() == 200 ? answer.body() : null;
    }

    JsonNode get(String path) {
        JsonNode found = find(path);
        if (found == null) {
            throw new StackFailure("The sample is incomplete: %s%s is not there.".formatted(PATH, path));
        }
        return found;
    }

    /** The first item of a list that is meant; null without one. */
    @Nullable
    JsonNode first(String list, Predicate<JsonNode> meant) {
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
    JsonNode once(String collection, String query, Predicate<JsonNode> meant, Supplier<Body> body) {
        JsonNode known = first(collection + "?" + query, meant);
        return known == null ? post(collection, body.get()) : known;
    }

    JsonNode post(String path, Body body) {
        counter.add(1);
        return gateway.post(PATH + path, key(), body.toString()).body();
    }

    /** Takes something that is at an address a step on. */
    JsonNode step(String item, String step, Body body) {
        String etag = gateway.get(PATH + item).etag();
        counter.add(1);
        return gateway.post(PATH + item + step, key(), etag, body.toString()).body();
    }

    /** By an external id: created unless it is there. Waits for partners of which the service is still being told. */
    JsonNode upsert(String path, Supplier<Body> body) {
        JsonNode known = find(path);
        return known == null ? put(path, "", body.get()) : known;
    }

    /** A report, whose address cannot be asked for. */
    JsonNode report(String path, Body body) {
        return put(path, "", body);
    }

    /** Replaces what is at an address and has a version. */
    JsonNode replace(String path, Body body) {
        return replace(path, path, body);
    }

    /** @param item whose version it is */
    JsonNode replace(String path, String item, Body body) {
        return put(path, gateway.get(PATH + item).etag(), body);
    }

    private JsonNode put(String path, String etag, Body body) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Gateway.Answer answer = gateway.put(PATH + path, etag, body.toString());
            if (answer.status() != 422) {
                counter.add(1);
                return answer.body();
            }
            if (!answer.body().path("errors").path(0).path("code").asText().equals("unknown_partner")) {
                throw new StackFailure("PUT %s%s was refused: %s".formatted(PATH, path, answer.body()));
            }
            BulkUpload.pause();
        }
        throw new StackFailure("Customer success has not been told of the sample's partners: ./suite status");
    }

    /** Rows of a file. */
    void upload(String object, Table rows) {
        String job = Body.of("object", object)
                .and("format", "CSV")
                .and("externalIdSource", SampleCustomers.SOURCE)
                .toString();
        JsonNode done = new BulkUpload(gateway, "customer-success", progress).run(object, job, rows.csv());
        counter.add(done.path("created").asLong() + done.path("updated").asLong());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
