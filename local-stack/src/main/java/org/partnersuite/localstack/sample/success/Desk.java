package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.process.StackFailure;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.BulkUpload;
import org.partnersuite.localstack.sample.Gateway;
import org.partnersuite.localstack.sample.Records;

/** A person's calls of customer success. They wait for partners of which the service is still being told. */
final class Desk extends Records {
    private static final int MOST_ATTEMPTS = 400;

    private final Gateway gateway;
    private final Progress progress;
    private final Counter counter;

    Desk(Gateway gateway, Progress progress, Counter counter) {
        super(gateway, "/v1/customer-success", counter);
        this.gateway = gateway;
        this.progress = progress;
        this.counter = counter;
    }

    /** A report, whose address cannot be asked for. */
    JsonNode report(String path, Body body) {
        return put(path, "", body);
    }

    @Override
    protected JsonNode put(String path, String etag, Body body) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Gateway.Answer answer = tryPut(path, etag, body);
            if (answer.status() != 422) {
                return answer.body();
            }
            if (!answer.body().path("errors").path(0).path("code").asText().equals("unknown_partner")) {
                throw refused(path, answer);
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
}
