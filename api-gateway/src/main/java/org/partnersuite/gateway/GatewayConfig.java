package org.partnersuite.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The gateway's settings. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** The services by name; a service answers every path under {@code /v1/<name>}. */
    Map<String, Service> services();

    /** Origin of a service. */
    interface Service {
        URI url();

        /** Where the gateway asks whether a service that failed answers again; without it, the service's OpenAPI. */
        Optional<URI> readiness();
    }

    /** Below this path are the pages that people open with a browser, and what they lead to: the topsheets and their rows. */
    @WithDefault("/v1/reporting/")
    String pages();

    Limits limits();

    /** Bounds of a request; past them it is refused before a service sees it. */
    interface Limits {
        /** Bytes of a body, except a bulk job's content. */
        @WithDefault("2097152")
        long body();

        /** Bytes of a bulk job's content. */
        @WithDefault("4294967296")
        long bulkContent();

        /** Requests that one person may send by one client in a window. */
        @WithDefault("6000")
        long requests();

        /** Requests without a valid token that may come from one address in a window. */
        @WithDefault("600")
        long requestsWithoutToken();

        @WithDefault("60s")
        Duration window();

        /** Requests of one caller under way at once. */
        @WithDefault("32")
        int atOnce();

        /** Event streams of one caller at once. */
        @WithDefault("8")
        int streams();

        /** How long a caller may be silent while its body is awaited. */
        @WithDefault("30s")
        Duration callerSilence();
    }

    Origin origin();

    /** How patient the gateway is with a service. */
    interface Origin {
        @WithDefault("2s")
        Duration connectTimeout();

        /** The longest silence of a service that has a whole request, and within its answer; less than a caller's connection bears. */
        @WithDefault("50s")
        Duration idleTimeout();

        @WithDefault("256")
        int connections();

        /** Of the connections, those that event streams may hold. */
        @WithDefault("128")
        int streams();

        /** Requests that may wait for a connection, and for how long. */
        @WithDefault("512")
        int waiting();

        @WithDefault("5s")
        Duration connectionWait();

        /** Failures in a row after which a service is left alone for a while. */
        @WithDefault("5")
        int failures();

        @WithDefault("5s")
        Duration retryAfter();

        /** How long the gateway waits for a service to say that it is ready again. */
        @WithDefault("2s")
        Duration probeTimeout();
    }
}
