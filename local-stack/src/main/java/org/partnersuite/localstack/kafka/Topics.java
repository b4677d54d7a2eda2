package org.partnersuite.localstack.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.partnersuite.localstack.process.StackFailure;

/** The suite's topics, from the list beside this class's resources. */
final class Topics {

    private Topics() {}

    static List<NewTopic> listed() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Topics.class.getResourceAsStream("/kafka/topics.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Topics::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void createMissing(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "request.timeout.ms", 10_000, "default.api.timeout.ms", 30_000);
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = listed().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            if (!missing.isEmpty()) {
                admin.createTopics(missing).all().get(60, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure("The topics could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The making of the topics was interrupted.", e);
        }
    }

    private static NewTopic read(String line) {
        String[] fields = line.split(",", -1);
        long days = Long.parseLong(fields[3]);
        return new NewTopic(fields[0], Integer.parseInt(fields[1]), (short) 1)
                .configs(Map.of(
                        "cleanup.policy",
                        fields[2],
                        "retention.ms",
                        Long.toString(days < 0 ? -1 : Duration.ofDays(days).toMillis())));
    }
}
