package org.partnersuite.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.RetriableException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker (KRaft, one node) in a child process; it can be stopped and started again with its data. */
public final class KafkaBroker implements AutoCloseable {
    private static final int PARTITIONS = 12;

    private final int port = freePort();
    private final int controllerPort = freePort();
    private final Path directory;
    private final Path configuration;
    private @Nullable Process process;

    private KafkaBroker() throws IOException {
        directory = Files.createTempDirectory("kafka-test");
        configuration = Files.writeString(directory.resolve("server.properties"), properties());
        run(
                        "kafka.tools.StorageTool",
                        "format",
                        "--config",
                        configuration.toString(),
                        "--cluster-id",
                        Uuid.randomUuid().toString())
                .onExit()
                .join();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    public static KafkaBroker started() {
        try {
            KafkaBroker broker = new KafkaBroker();
            broker.start();
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Starts the broker, with the data it had when it was stopped. */
    public void start() {
        try {
            process = run("kafka.Kafka", configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().until(this::answers);
    }

    /** Stops the broker as a crash would. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Creates topics with the partitions that production has. */
    public void createTopics(String... names) {
        createMissing(bootstrapServers(), names);
    }

    /** Creates those of the topics that the broker does not have yet. */
    static void createMissing(String bootstrapServers, String... names) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            Set<String> known = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = new ArrayList<>();
            for (String name : names) {
                if (!known.contains(name)) {
                    missing.add(new NewTopic(name, PARTITIONS, (short) 1));
                }
            }
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
            Awaitility.await().until(() -> led(admin, missing));
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A broker knows a topic, and leads its partitions, some time after it has created it. */
    private static boolean led(Admin admin, List<NewTopic> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (NewTopic topic : topics) {
            for (int i = 0; i < PARTITIONS; i++) {
                partitions.put(new TopicPartition(topic.name(), i), OffsetSpec.latest());
            }
        }
        try {
            admin.listOffsets(partitions).all().get(30, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        kill();
    }

    private boolean answers() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Process run(String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("kafka.out").toFile())
                .start();
    }

    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@localhost:%2$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=%4$d
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(
                port, controllerPort, directory.resolve("data").toString().replace('\\', '/'), PARTITIONS);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
