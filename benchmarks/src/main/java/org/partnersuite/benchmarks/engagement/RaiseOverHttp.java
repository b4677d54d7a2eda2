package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Posts;
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
        return new Posts(
                port,
                token,
                PATH,
                client,
                roadblock ->
                        Shapes.roadblock(opportunities.get(Math.floorMod(roadblock, opportunities.size())), roadblock));
    }
}
