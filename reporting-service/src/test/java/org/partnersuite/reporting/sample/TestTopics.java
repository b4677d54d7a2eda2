package org.partnersuite.reporting.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.DealSupportState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;

/** Publishes events as the engagement service does. */
public final class TestTopics implements AutoCloseable {
    public static final String ACCOUNTS = "engagement.account.v1";
    public static final String OPPORTUNITIES = "engagement.opportunity.v1";

    private final KafkaProducer<String, byte[]> producer;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    public TestTopics(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.LINGER_MS_CONFIG, 1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public void account(AccountState account) {
        send(
                ACCOUNTS,
                "org.partnersuite.engagement.account.v1",
                account.id(),
                account.version(),
                EventBodies.account(account));
    }

    public void opportunity(OpportunityState opportunity) {
        send(
                OPPORTUNITIES,
                "org.partnersuite.engagement.opportunity.v1",
                opportunity.id(),
                opportunity.version(),
                EventBodies.opportunity(opportunity));
    }

    public void activity(ActivityState activity, UUID account) {
        child("activity", activity, EventBodies.activity(activity, account));
    }

    public void roadblock(RoadblockState roadblock, UUID account) {
        child("roadblock", roadblock, EventBodies.roadblock(roadblock, account));
    }

    public void dealSupport(DealSupportState request, UUID account) {
        child("deal-support-request", request, EventBodies.dealSupport(request, account));
    }

    public void requirements(RequirementState requirements) {
        child("opportunity-requirements", requirements, EventBodies.requirements(requirements));
    }

    private void child(String aggregate, Child child, byte[] body) {
        String name = "engagement." + aggregate + ".v1";
        send(name, "org.partnersuite." + name, child.id(), child.version(), body);
    }

    public void send(String topic, String type, UUID key, long version, byte[] body) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key.toString(), body);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", key + ":" + version);
        header(event, "ce_type", type);
        header(event, "ce_source", "/engagement-service");
        header(event, "ce_time", Instant.now().toString());
        header(event, "content-type", "application/json");
        sent.add(producer.send(event));
    }

    /** Waits until the broker has them all. */
    public void flush() {
        producer.flush();
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        sent.clear();
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
