package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Posts;
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
        return new Posts(
                port,
                token,
                PATH,
                client,
                demo -> Shapes.activity(opportunities.get(Math.floorMod(demo, opportunities.size())), demo));
    }

    /** Opportunities to log on. */
    public static List<UUID> opportunities(int port, String token, List<UUID> accounts) throws IOException {
        return CreateOverHttp.some(port, token, accounts, 1_000);
    }
}
