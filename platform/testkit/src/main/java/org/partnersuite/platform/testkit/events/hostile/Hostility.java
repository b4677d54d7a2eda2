package org.partnersuite.platform.testkit.events.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.testkit.events.hostile.Craft.Fate;

/**
 * Tells a topic crafted records, all into one partition, an ordinary one behind each, and looks what becomes of them in the
 * tables of the inbox.
 */
public final class Hostility {
    private static final int PARTITION = 3;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private final Exemplar exemplar;
    private final Map<Long, Craft> crafted = new TreeMap<>();
    private final Map<Long, String> ordinary = new TreeMap<>();
    private long end;

    private Hostility(Exemplar exemplar) {
        this.exemplar = exemplar;
    }

    /** Sends them; the same for the same seed. */
    public static Hostility emit(String bootstrapServers, Exemplar exemplar, long seed) {
        Hostility hostility = new Hostility(exemplar);
        try (KafkaProducer<byte @Nullable [], byte @Nullable []> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.in.flight.requests.per.connection", 1),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            hostility.send(producer, new Random(seed));
            return hostility;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(KafkaProducer<byte @Nullable [], byte @Nullable []> producer, Random random)
            throws ExecutionException, InterruptedException {
        record Sent(@Nullable Craft craft, String aggregate, Future<RecordMetadata> metadata) {}
        List<Craft> crafts = new ArrayList<>(Heads.all());
        crafts.addAll(Bodies.all(exemplar.example(), random));
        List<Sent> sent = new ArrayList<>();
        for (Craft craft : crafts) {
            Draft draft = exemplar.ordinary(random);
            craft.change().accept(draft);
            sent.add(new Sent(craft, draft.aggregate, producer.send(draft.record(PARTITION))));
            Draft behind = exemplar.ordinary(random);
            sent.add(new Sent(null, behind.aggregate, producer.send(behind.record(PARTITION))));
        }
        for (Sent one : sent) {
            long offset = one.metadata().get().offset();
            if (one.craft() == null) {
                ordinary.put(offset, one.aggregate());
            } else {
                crafted.put(offset, one.craft());
            }
            end = offset + 1;
        }
    }

    public String topic() {
        return exemplar.topic();
    }

    public int records() {
        return crafted.size();
    }

    /** The ids of the events that nothing is wrong with. */
    public Set<String> ordinary() {
        return new HashSet<>(ordinary.values());
    }

    /** Waits until a projection has passed all of them; returns how many it has parked. */
    public int awaitPassed(DataSource database, String projection) {
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(position(database, projection))
                .as("position in %s, after: %s", exemplar.topic(), at(position(database, projection)))
                .isEqualTo(end));
        Map<Long, String> parked = parked(database, projection);
        assertThat(ordinary.keySet().stream().filter(parked::containsKey).map(parked::get))
                .as("ordinary records of %s that are parked", exemplar.topic())
                .isEmpty();
        assertThat(named(Fate.PARKED, false, parked))
                .as("taken from %s", exemplar.topic())
                .isEmpty();
        assertThat(named(Fate.APPLIED, true, parked))
                .as("parked from %s", exemplar.topic())
                .isEmpty();
        assertThat(parked.values()).allMatch(reason -> !reason.isBlank());
        return parked.size();
    }

    private List<String> named(Fate fate, boolean parked, Map<Long, String> reasons) {
        return crafted.entrySet().stream()
                .filter(entry -> entry.getValue().fate() == fate && reasons.containsKey(entry.getKey()) == parked)
                .map(entry -> entry.getValue().what() + ": " + reasons.get(entry.getKey()))
                .toList();
    }

    private String at(long offset) {
        Craft craft = crafted.get(offset);
        return craft == null ? "" : craft.what();
    }

    private long position(DataSource database, String projection) {
        return query(
                        database,
                        "select next, '' from inbox_position where projection = ? and topic = ? and partition = ?",
                        projection)
                .keySet()
                .stream()
                .findFirst()
                .orElse(-1L);
    }

    private Map<Long, String> parked(DataSource database, String projection) {
        return query(
                database,
                "select record_offset, reason from inbox_parked where projection = ? and topic = ? and partition = ?",
                projection);
    }

    private Map<Long, String> query(DataSource database, String sql, String projection) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, projection);
            statement.setString(2, exemplar.topic());
            statement.setInt(3, PARTITION);
            Map<Long, String> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), row.getString(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
