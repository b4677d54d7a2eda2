package org.partnersuite.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} application a real Kafka with the topics it names:
 * {@code @WithTestResource(value = KafkaResource.class, initArgs = @ResourceArg(name = "topics", value = "a.v1,b.v1"))}.
 * With the argument {@code own} nobody else uses the broker: a test that spoils topics asks for it.
 */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {
    /** System property that passes the running broker to code of another class loader. */
    private static final String BOOTSTRAP_SERVERS = "testkit.kafka";

    private String topics = "";
    private boolean own;
    private @Nullable KafkaBroker ownBroker;

    @Override
    public void init(Map<String, String> arguments) {
        topics = arguments.getOrDefault("topics", "");
        own = arguments.containsKey("own");
    }

    @Override
    public Map<String, String> start() {
        String servers = own ? ownServers() : sharedServers();
        if (!topics.isBlank()) {
            KafkaBroker.createMissing(servers, topics.split(","));
        }
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", servers);
    }

    private String ownServers() {
        ownBroker = KafkaBroker.started();
        return ownBroker.bootstrapServers();
    }

    private static String sharedServers() {
        String servers = System.getProperty(BOOTSTRAP_SERVERS);
        if (servers == null) {
            servers = KafkaBroker.started().bootstrapServers();
            System.setProperty(BOOTSTRAP_SERVERS, servers);
        }
        return servers;
    }

    /** The shared broker ends with the test process. */
    @Override
    public void stop() {
        if (ownBroker != null) {
            ownBroker.close();
        }
    }
}
