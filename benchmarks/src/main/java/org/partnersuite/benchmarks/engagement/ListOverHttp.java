package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** Fifty opportunities of a stage, from any close date on. */
public record ListOverHttp(int port, String token) implements Contestant {
    static final int PAGE = 50;

    @Override
    public String name() {
        return "HTTP";
    }

    static String from(int number) {
        return Shapes.closeDate(number).toString();
    }

    @Override
    public Operation client(int client) throws IOException {
        KeepAlive http = new KeepAlive(port, token);
        return new Operation() {
            @Override
            public void once() throws IOException {
                String from = from(ThreadLocalRandom.current().nextInt(300));
                int status = http.get(CreateOverHttp.PATH + "?stage=ENGAGE&sort=closeDate&pageSize=" + PAGE
                        + "&closeDate.gte=" + from);
                if (status != 200) {
                    throw new IllegalStateException("list answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
