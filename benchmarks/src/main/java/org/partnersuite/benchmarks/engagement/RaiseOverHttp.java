package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** A roadblock, which is a Panache entity, as a client raises it. */
public record RaiseOverHttp(int port, String token, List<UUID> opportunities) implements Contestant {
    static final String PATH = "/v1/engagement/roadblocks";

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
                int roadblock = number++;
                UUID of = opportunities.get(Math.floorMod(roadblock, opportunities.size()));
                int status = http.send(
                        "POST", PATH, KeepAlive.KEYED + UUID.randomUUID() + "\r\n", Shapes.roadblock(of, roadblock));
                if (status != 201) {
                    throw new IllegalStateException("raising answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
