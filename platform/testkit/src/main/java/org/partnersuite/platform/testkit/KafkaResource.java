package org.partnersuite.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} application a real Kafka with the topics it names:
 * {@code @WithTestResource(value = KafkaResource.class, initArgs = @ResourceArg(name = "topics", value = "a.v1,b.v1"))}.
 */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {
    /** Where the running broker is told to code of another class loader. */
    private static final String BOOTSTRAP_SERVERS = "testkit.kafka";

    private String topics = "";

    @Override
    public void init(Map<String, String> arguments) {
        topics = arguments.getOrDefault("topics", "");
    }

    @Override
    public Map<String, String> start() {
        String servers = System.getProperty(BOOTSTRAP_SERVERS);
        if (servers == null) {
            servers = KafkaBroker.started().bootstrapServers();
            System.setProperty(BOOTSTRAP_SERVERS, servers);
        }
        if (!topics.isBlank()) {
            KafkaBroker.createMissing(servers, topics.split(","));
        }
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", servers);
    }

    @Override
    public void stop() {
        // The broker ends with the test process.
    }
}
