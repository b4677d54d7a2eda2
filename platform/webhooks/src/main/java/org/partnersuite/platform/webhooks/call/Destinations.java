package org.partnersuite.platform.webhooks.call;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.partnersuite.platform.webhooks.WebhookConfig;

/** Resolves receivers and refuses those that are not public. A name with one address that is not public is refused. */
@Singleton
public class Destinations {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MAX_PORT = 65_535;

    private final Resolver resolver;
    private final boolean anyAddress;
    /** Not virtual: a slow name server would hold the threads that carry those. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhook-names-", 0).factory());

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    @Inject
    Destinations(WebhookConfig config) {
        this(InetAddress::getAllByName, config.privateReceivers());
    }

    /** @param anyAddress whether private addresses and plain http are allowed */
    public Destinations(Resolver resolver, boolean anyAddress) {
        this.resolver = resolver;
        this.anyAddress = anyAddress;
    }

    /**
     * Looks up a receiver; call it before each connection.
     *
     * @throws RefusedDestinationException unless the URL is one of https and all of its addresses are public
     */
    public Destination of(String url) throws RefusedDestinationException {
        URI uri = parsed(url);
        List<InetAddress> addresses = resolved(uri.getHost());
        for (InetAddress address : addresses) {
            if (!anyAddress && !AddressRules.isPublic(address)) {
                throw new RefusedDestinationException("The host has an address that is not public.");
            }
        }
        return new Destination(uri, addresses.getFirst());
    }

    private URI parsed(String url) throws RefusedDestinationException {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new RefusedDestinationException("This is no URL.");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        if (!scheme.equalsIgnoreCase("https") && !(anyAddress && scheme.equalsIgnoreCase("http"))) {
            throw new RefusedDestinationException("The URL must begin with https://.");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new RefusedDestinationException("The URL must name a host, without user and fragment.");
        }
        if (uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            throw new RefusedDestinationException("The port must be 1 to 65535.");
        }
        return uri;
    }

    private List<InetAddress> resolved(String host) throws RefusedDestinationException {
        Future<InetAddress[]> found = threads.submit(() -> resolver.resolve(host));
        try {
            return List.of(found.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new RefusedDestinationException("The host has no address.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedDestinationException("The host was not looked up: the service ends.");
        }
    }
}
