package org.partnersuite.platform.outbox;

import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer that acknowledges everything at once, and refuses what is larger than it takes. */
final class Taking extends MockProducer<String, byte[]> {
    static final int MOST_BYTES = 1000;

    Taking() {
        super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> event) {
        if (event.value() != null && event.value().length > MOST_BYTES) {
            throw new RecordTooLargeException("larger than " + MOST_BYTES);
        }
        return super.send(event);
    }
}
