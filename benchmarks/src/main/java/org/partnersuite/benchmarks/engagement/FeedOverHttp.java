package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/**
 * A page of 500 events.
 *
 * @param start the parameter of the request that says where it begins
 */
public record FeedOverHttp(String name, int port, String token, String start) implements Contestant {
    public static final int PAGE = 500;

    @Override
    public Operation client(int client) throws IOException {
        KeepAlive http = new KeepAlive(port, token);
        return new Operation() {
            @Override
            public void once() throws IOException {
                int status = http.get(FeedLog.PATH + "?limit=" + PAGE + "&" + start);
                if (status != 200) {
                    throw new IllegalStateException("feed answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
