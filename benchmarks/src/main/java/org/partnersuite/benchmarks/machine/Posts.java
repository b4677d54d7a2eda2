package org.partnersuite.benchmarks.machine;

import java.io.IOException;
import java.util.UUID;
import java.util.function.IntFunction;
import org.partnersuite.benchmarks.measure.Operation;

/** A client that creates one thing after the other, each by a call with a key of its own. */
public final class Posts implements Operation {
    private final KeepAlive http;
    private final String path;
    private final IntFunction<String> request;
    private int number;

    /** @param request by its number; those of different clients differ */
    public Posts(int port, String token, String path, int client, IntFunction<String> request) throws IOException {
        this.http = new KeepAlive(port, token);
        this.path = path;
        this.request = request;
        this.number = client * 100_003;
    }

    @Override
    public void once() throws IOException {
        int status = http.send("POST", path, KeepAlive.KEYED + UUID.randomUUID() + "\r\n", request.apply(number++));
        if (status != 201) {
            throw new IllegalStateException(path + " answered " + status + ": " + http.body());
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
