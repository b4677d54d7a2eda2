package org.partnersuite.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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

    /** One whose Kafka client is measured as long as it lives. */
    static EventSender measured(Producer<String, byte[]> producer, String source, MeterRegistry registry) {
        KafkaClientMetrics metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(registry);
        return new EventSender(producer, source, metrics::close);
    }

    Acknowledgements send(List<StoredEvent> events) throws RefusedEvent, InterruptedException {
        List<Future<RecordMetadata>> pending = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            Future<RecordMetadata> acknowledgement = producer.send(recordOf(event));
            if (acknowledgement.isDone()) {
                verify(acknowledgement);
            }
            pending.add(acknowledgement);
        }
        return new Acknowledgements(pending);
    }

    /** While no broker answers each send fails only after a while: the first is enough. */
    private static void verify(Future<RecordMetadata> acknowledgement) throws RefusedEvent, InterruptedException {
        try {
            var unused = acknowledgement.get();
        } catch (ExecutionException e) {
            throw new RefusedEvent(e);
        }
    }

    private ProducerRecord<String, byte[]> recordOf(StoredEvent event) {
        // Kafka refuses record times that lie ahead; when it happened stands in ce_time.
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

    /** Drops what is not sent: it is still in the outbox. */
    @Override
    public void close() {
        end.run();
        producer.close(Duration.ZERO);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The brokers' answers to one batch. */
    record Acknowledgements(List<Future<RecordMetadata>> pending) {

        /** Whether all have come in time; throws when one is a refusal. */
        boolean await(Duration patience) throws RefusedEvent, InterruptedException {
            long deadline = System.nanoTime() + patience.toNanos();
            for (Future<RecordMetadata> acknowledgement : pending) {
                try {
                    var unused = acknowledgement.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    return false;
                } catch (ExecutionException e) {
                    throw new RefusedEvent(e);
                }
            }
            return true;
        }
    }
}
