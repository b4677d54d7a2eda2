package org.partnersuite.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Sends stored events as CloudEvents in binary mode. */
final class EventSender implements AutoCloseable {
    private static final byte[] SPEC_VERSION = utf8("1.0");
    private static final byte[] JSON = utf8("application/json");

    private final Producer<String, byte[]> producer;
    private final byte[] source;
    private final Runnable end;

    EventSender(Producer<String, byte[]> producer, String source) {
        this(producer, source, () -> {});
    }

    private EventSender(Producer<String, byte[]> producer, String source, Runnable end) {
        this.producer = producer;
        this.source = utf8(source);
        this.end = end;
    }

    /** Registers metrics of its Kafka client until it is closed. */
    static EventSender measured(Producer<String, byte[]> producer, String source, MeterRegistry registry) {
        KafkaClientMetrics metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(registry);
        return new EventSender(producer, source, metrics::close);
    }

    /** Events that Kafka refuses are skipped, together with later events of their keys. */
    Acknowledgements send(List<StoredEvent> events) throws NotSent, InterruptedException {
        Acknowledgements acknowledgements = new Acknowledgements();
        for (StoredEvent event : events) {
            if (acknowledgements.mustWait(event)) {
                acknowledgements.refused(Refusal.behind(event));
            } else {
                send(event, acknowledgements);
            }
        }
        return acknowledgements;
    }

    private void send(StoredEvent event, Acknowledgements acknowledgements) throws NotSent, InterruptedException {
        try {
            acknowledgements.expect(event, producer.send(recordOf(event)));
        } catch (RuntimeException failure) {
            if (!Refusal.isOfTheEvent(failure)) {
                throw failure;
            }
            acknowledgements.refused(Refusal.of(event, failure));
        }
    }

    private ProducerRecord<String, byte[]> recordOf(StoredEvent event) {
        // Kafka refuses record times in the future; ce_time contains the time of the event.
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(event.topic(), event.key(), event.data());
        Headers headers = record.headers();
        headers.add("ce_specversion", SPEC_VERSION);
        headers.add("ce_id", utf8(event.eventId()));
        headers.add("ce_source", source);
        headers.add("ce_type", utf8(event.type()));
        headers.add("ce_time", utf8(event.time().toString()));
        if (event.data() != null) {
            headers.add("content-type", JSON);
        }
        if (event.traceparent() != null) {
            headers.add("traceparent", utf8(event.traceparent()));
        }
        return record;
    }

    /** Drops unsent events; they are still in the outbox. */
    @Override
    public void close() {
        end.run();
        producer.close(Duration.ZERO);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
