package org.partnersuite.benchmarks.bulk;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.benchmarks.machine.Json;
import org.partnersuite.benchmarks.machine.KeepAlive;

/**
 * Bulk jobs of a service.
 *
 * @param jobs path of the jobs
 * @param source of the external ids in the rows
 */
public record BulkJobs(int port, String token, String jobs, String source) {

    /** @param seconds from the job's start to its end, without the upload */
    public record Done(int rows, double uploadSeconds, double seconds) {
        public double perSecond() {
            return rows / seconds;
        }
    }

    /** One job, from its creation to its end. Every row has to succeed. */
    public Done run(String object, String csv, int rows) throws IOException {
        try (KeepAlive http = new KeepAlive(port, token)) {
            expect(
                    201,
                    http,
                    http.send(
                            "POST",
                            jobs,
                            KeepAlive.KEYED + UUID.randomUUID() + "\r\n",
                            "{\"object\":\"%s\",\"format\":\"CSV\",\"externalIdSource\":\"%s\"}"
                                    .formatted(object, source)));
            String self = jobs + "/" + Json.id(http.body());
            long begin = System.nanoTime();
            expect(
                    200,
                    http,
                    http.send("PUT", self + "/content", "Content-Type: text/csv\r\nIf-Match: \"1\"\r\n", csv));
            long uploaded = System.nanoTime();
            expect(
                    200,
                    http,
                    http.send(
                            "PATCH",
                            self,
                            "Content-Type: application/merge-patch+json\r\nIf-Match: \"2\"\r\n",
                            "{\"state\":\"UPLOAD_COMPLETE\"}"));
            while (!http.body().contains("\"state\":\"COMPLETE\"")) {
                LockSupport.parkNanos(20_000_000);
                expect(200, http, http.get(self));
                if (http.body().contains("\"state\":\"FAILED\"")) {
                    throw new IllegalStateException(http.body());
                }
            }
            if (!http.body().contains("\"failed\":0")) {
                throw new IllegalStateException(http.body());
            }
            return new Done(rows, (uploaded - begin) / 1e9, (System.nanoTime() - uploaded) / 1e9);
        }
    }

    private static void expect(int expected, KeepAlive http, int status) {
        if (status != expected) {
            throw new IllegalStateException(status + ": " + http.body());
        }
    }
}
