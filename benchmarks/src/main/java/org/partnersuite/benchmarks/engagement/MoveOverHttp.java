package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** A stage move as a client sends it, there and back: to QUALIFY with evidence, to ENGAGE with a reason. */
public record MoveOverHttp(int port, String token, List<UUID> accounts) implements Contestant {
    static final int EACH = 20;
    private static final String THERE =
            "{\"to\":\"QUALIFY\",\"evidence\":{\"code\":\"CLIENT_AGREED_TO_PILOT\",\"on\":\"2026-03-02\"}}";
    private static final String BACK = "{\"to\":\"ENGAGE\",\"reason\":\"Measured\"}";

    @Override
    public String name() {
        return "HTTP";
    }

    /** Each client moves opportunities of its own. */
    @Override
    public Operation client(int client) throws IOException {
        List<UUID> own = CreateOverHttp.some(port, token, accounts, EACH);
        KeepAlive http = new KeepAlive(port, token);
        return new Operation() {
            private int number;

            @Override
            public void once() throws IOException {
                UUID id = own.get(number % EACH);
                int version = number / EACH + 1;
                number++;
                int status = http.send(
                        "POST",
                        CreateOverHttp.PATH + "/" + id + "/stage-moves",
                        "If-Match: \"" + version + "\"\r\n" + KeepAlive.KEYED + UUID.randomUUID() + "\r\n",
                        version % 2 == 1 ? THERE : BACK);
                if (status != 201) {
                    throw new IllegalStateException("move answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
