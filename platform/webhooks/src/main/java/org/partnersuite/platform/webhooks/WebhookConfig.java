package org.partnersuite.platform.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of webhooks. */
@ConfigMapping(prefix = "webhooks")
public interface WebhookConfig {
    /** What secrets are encrypted by: 32 characters or more. Without it no webhook can be created. */
    Optional<String> key();

    /** What {@link #key} was before; it still decrypts. */
    Optional<String> previousKey();

    /** Event types that this service publishes. */
    List<String> eventTypes();

    /** Whether this process may deliver; one instance of a service does. */
    @WithDefault("true")
    boolean enabled();

    /** Whether receivers may have private addresses and speak plain http: on a developer's machine. */
    @WithDefault("false")
    boolean privateReceivers();

    /** Webhooks of a service. */
    @WithDefault("200")
    int most();

    /** Events that wait for one webhook; its cursor stops at this number. */
    @WithDefault("1000")
    int pending();

    /** Concurrent calls of one receiver. */
    @WithDefault("4")
    int callsAtOnce();

    /** Time for one call, from the connection to the response. */
    @WithDefault("10s")
    Duration callTimeout();

    /** Time after which a webhook is disabled when no delivery succeeds. */
    @WithDefault("P5D")
    Duration failingFor();

    /** Time for which the former secret signs too after a rotation. */
    @WithDefault("PT24H")
    Duration secretOverlap();

    /** Time for which ended deliveries are kept in the log. */
    @WithDefault("P7D")
    Duration keep();
}
