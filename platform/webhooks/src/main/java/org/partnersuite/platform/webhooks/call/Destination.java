package org.partnersuite.platform.webhooks.call;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a call goes: the URL, and the address that was checked.
 *
 * @param address the connection goes to; the name of the URL is used for TLS and the Host header
 */
public record Destination(URI url, InetAddress address) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    boolean tls() {
        return url.getScheme().equalsIgnoreCase("https");
    }

    /** Without the brackets of an IPv6 address. */
    String host() {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return url.getPort() >= 0 ? url.getPort() : tls() ? HTTPS : HTTP;
    }

    /** Path and query. */
    String target() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
