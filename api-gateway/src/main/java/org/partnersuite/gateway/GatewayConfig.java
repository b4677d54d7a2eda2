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

    /** The services by name; a service handles every path under {@code /v1/<name>}. */
    Map<String, Service> services();

    /** Origin of a service. */
    interface Service {
        URI url();

        /** The address of the probe of a failed service. Default: the service's OpenAPI document. */
        Optional<URI> readiness();
    }

    /** Below this path are the pages that people open with a browser, and what they lead to: the topsheets and their rows. */
    @WithDefault("/v1/reporting/")
    String pages();

    Limits limits();

    /** Bounds of a request. A request beyond them is refused before it reaches a service. */
    interface Limits {
        /** Largest body in bytes, except for the content of a bulk job. */
        @WithDefault("2097152")
        long body();

        /** Largest content of a bulk job in bytes. */
        @WithDefault("4294967296")
        long bulkContent();

        /** Requests per window of one person with one client. */
        @WithDefault("6000")
        long requests();

        /** Requests per window without a valid token from one address. */
        @WithDefault("600")
        long requestsWithoutToken();

        /** Requests per window to the public forms of surveys from one address. */
        @WithDefault("60")
        long requestsToForms();

        @WithDefault("60s")
        Duration window();

        /** Concurrent requests of one caller. */
        @WithDefault("32")
        int atOnce();

        /** Concurrent event streams of one caller. */
        @WithDefault("8")
        int streams();

        /** The longest pause within a caller's body. */
        @WithDefault("30s")
        Duration callerSilence();
    }

    Origin origin();

    /** Timeouts and pools towards a service. */
    interface Origin {
        @WithDefault("2s")
        Duration connectTimeout();

        /**
         * The longest pause of a service after it has the whole request, and within its response. It must be shorter
         * than the idle timeout of the caller's connection.
         */
        @WithDefault("50s")
        Duration idleTimeout();

        @WithDefault("256")
        int connections();

        /** Connections of the pool that event streams may hold. */
        @WithDefault("128")
        int streams();

        /** Requests that may wait for a connection. */
        @WithDefault("512")
        int waiting();

        @WithDefault("5s")
        Duration connectionWait();

        /** Consecutive failures after which the breaker of a service opens. */
        @WithDefault("5")
        int failures();

        @WithDefault("5s")
        Duration retryAfter();

        /** Timeout of the probe of a failed service. */
        @WithDefault("2s")
        Duration probeTimeout();
    }
}
