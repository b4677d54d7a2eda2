package org.partnersuite.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How a server treats its connections.
 *
 * @param line characters of a request line
 * @param head bytes of a request's headers
 * @param headTimeout from a head's first byte to its last
 * @param connections at once
 * @param connectionsPerAddress at once, of one address
 */
record EdgeSettings(int line, int head, Duration headTimeout, int connections, int connectionsPerAddress) {

    static EdgeSettings read() {
        Config config = ConfigProvider.getConfig();
        return new EdgeSettings(
                config.getValue("quarkus.http.limits.max-initial-line-length", Integer.class),
                config.getValue("quarkus.http.limits.max-header-size", MemorySize.class)
                        .asBigInteger()
                        .intValueExact(),
                config.getValue("http-edge.head-timeout", Duration.class),
                config.getValue("quarkus.http.limits.max-connections", Integer.class),
                config.getValue("http-edge.connections-per-address", Integer.class));
    }
}
