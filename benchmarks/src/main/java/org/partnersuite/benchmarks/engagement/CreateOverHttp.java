package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Json;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** A create as a client sends it: token, validation, idempotency, audit, outbox. */
public record CreateOverHttp(String name, int port, String token, List<UUID> accounts) implements Contestant {
    static final String PATH = "/v1/engagement/opportunities";

    @Override
    public Client client(int client) throws IOException {
        return new Client(port, token, accounts, client * 100_003);
    }

    /** Creates some and answers their ids, newest last. */
    public static List<UUID> some(int port, String token, List<UUID> accounts, int count) throws IOException {
        try (Client client = new Client(port, token, accounts, 0)) {
            List<UUID> ids = new ArrayList<>();
            while (ids.size() < count) {
                client.once();
                ids.add(client.latestId());
            }
            return ids;
        }
    }

    /** One client with its connection. */
    public static final class Client implements Operation {
        private final KeepAlive http;
        private final List<UUID> accounts;
        private int number;

        public Client(int port, String token, List<UUID> accounts, int firstNumber) throws IOException {
            this.http = new KeepAlive(port, token);
            this.accounts = accounts;
            this.number = firstNumber;
        }

        @Override
        public void once() throws IOException {
            int deal = number++;
            String request = Shapes.request(accounts.get(Math.floorMod(deal, accounts.size())), deal);
            int status = http.send("POST", PATH, KeepAlive.KEYED + UUID.randomUUID() + "\r\n", request);
            if (status != 201) {
                throw new IllegalStateException("create answered " + status + ": " + http.body());
            }
        }

        public UUID latestId() {
            return Json.id(http.body());
        }

        @Override
        public void close() throws IOException {
            http.close();
        }
    }
}
