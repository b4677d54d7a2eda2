package org.partnersuite.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The gateway's settings. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** The services by name; a service answers every path under {@code /v1/<name>}. */
    Map<String, Service> services();

    /** Origin of a service. */
    interface Service {
        URI url();
    }

    Limits limits();

    /** Bounds of a request; past them it is refused before a service sees it. */
    interface Limits {
        /** Bytes of a body, except a bulk job's content. */
        @WithDefault("2097152")
        long body();

        /** Bytes of a bulk job's content. */
        @WithDefault("4294967296")
        long bulkContent();

        /** Requests that one client may send in a window. */
        @WithDefault("6000")
        long requests();

        @WithDefault("60s")
        Duration window();
    }

    Origin origin();

    /** How patient the gateway is with a service. */
    interface Origin {
        @WithDefault("2s")
        Duration connectTimeout();

        /** The longest silence in an exchange, either way. */
        @WithDefault("60s")
        Duration idleTimeout();

        @WithDefault("256")
        int connections();

        /** Failures in a row after which a service is left alone for a while. */
        @WithDefault("5")
        int failures();

        @WithDefault("5s")
        Duration retryAfter();
    }
}
