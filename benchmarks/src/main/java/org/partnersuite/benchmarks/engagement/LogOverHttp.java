package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** A technical activity as a client logs it. */
public record LogOverHttp(int port, String token, List<UUID> opportunities) implements Contestant {
    static final String PATH = "/v1/engagement/activities";

    @Override
    public String name() {
        return "HTTP";
    }

    @Override
    public Operation client(int client) throws IOException {
        KeepAlive http = new KeepAlive(port, token);
        return new Operation() {
            private int number = client * 100_003;

            @Override
            public void once() throws IOException {
                int demo = number++;
                String request = Shapes.activity(opportunities.get(Math.floorMod(demo, opportunities.size())), demo);
                int status = http.send("POST", PATH, KeepAlive.KEYED + UUID.randomUUID() + "\r\n", request);
                if (status != 201) {
                    throw new IllegalStateException("logging answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    /** Opportunities to log on. */
    public static List<UUID> opportunities(int port, String token, List<UUID> accounts) throws IOException {
        return CreateOverHttp.some(port, token, accounts, 1_000);
    }
}
