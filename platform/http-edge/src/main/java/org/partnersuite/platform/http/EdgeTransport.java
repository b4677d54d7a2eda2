package org.partnersuite.platform.http;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/** The JVM's own transport, whose servers count the connections they accept and read requests strictly. */
final class EdgeTransport extends JDKTransport {
    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        AcceptedConnections accepted = new AcceptedConnections(EdgeSettings.read());
        EdgeMetrics.count(accepted);
        bootstrap.handler(accepted);
    }
}
