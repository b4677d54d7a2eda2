package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** Another amount of a product line, again and again. Each client changes opportunities of its own. */
public record LineOverHttp(int port, String token, List<UUID> accounts) implements Contestant {
    static final int EACH = 20;

    @Override
    public String name() {
        return "HTTP";
    }

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
                        "PATCH",
                        CreateOverHttp.PATH + "/" + id,
                        "If-Match: \"" + version + "\"\r\nContent-Type: application/merge-patch+json\r\n",
                        "{\"lines\":[{\"offering\":\"watsonx.ai\",\"family\":\"SAAS\",\"quantity\":1,\"amount\":{\"amount\":\""
                                + (500_000 + number) + ".00\",\"currency\":\"USD\"}}]}");
                if (status != 200) {
                    throw new IllegalStateException("change answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
