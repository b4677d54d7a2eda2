package org.partnersuite.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;

/**
 * How consumers talk to Kafka.
 *
 * @param kafka connection to the brokers: addresses, and credentials if any
 * @param group the service's name
 */
record ConsumerSettings(Map<String, Object> kafka, String group, String mainProjection, InboxConfig config) {
    private static final int FETCH_BYTES = 16 << 20;
    private static final int PARTITION_FETCH_BYTES = 2 << 20;
    private static final int GATHERED_BYTES = 32 << 10;
    private static final int GATHER_MILLIS = 100;
    private static final int ANSWER_WITHIN_MILLIS = 10_000;

    int threads() {
        return config.threads();
    }

    /** Each projection is a group of its own, so that one being rebuilt takes no partition from the one that serves. */
    Map<String, Object> forGroup(String projection) {
        Map<String, Object> all = new HashMap<>(kafka);
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        all.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        long session = config.sessionTimeout().toMillis();
        all.put(ConsumerConfig.GROUP_ID_CONFIG, projection.equals(mainProjection) ? group : group + "-" + projection);
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) session);
        all.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) (session / 3));
        all.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
        // A transaction for each event costs more than the moment that a few of them wait for company.
        all.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, GATHERED_BYTES);
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, GATHER_MILLIS);
        all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        all.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        all.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, ANSWER_WITHIN_MILLIS);
        return all;
    }
}
