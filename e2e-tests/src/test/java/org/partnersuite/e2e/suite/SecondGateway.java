package org.partnersuite.e2e.suite;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another instance of the gateway beside the suite's, told the same but for its ports. */
public final class SecondGateway implements AutoCloseable {
    private static final Pattern SETTING = Pattern.compile("export ([A-Z_]+)='([^']*)'");

    private final Process process;
    private final int port = freePort();

    SecondGateway(Path home, Path log, String settings) throws IOException {
        int management = freePort();
        Map<String, String> environment = new TreeMap<>();
        Matcher setting = SETTING.matcher(settings);
        while (setting.find()) {
            environment.put(setting.group(1), setting.group(2));
        }
        environment.put("HTTP_PORT", String.valueOf(port));
        environment.put("MANAGEMENT_PORT", String.valueOf(management));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                home.resolve("api-gateway/target/quarkus-app/quarkus-run.jar").toString());
        java.environment().putAll(environment);
        process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        URI ready = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
        try (HttpClient http = HttpClient.newHttpClient()) {
            await("the second gateway")
                    .atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
