package org.partnersuite.platform.http;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/** Puts the edge before every server of the process. Vert.x finds it by its service file, so that no server can lack it. */
public final class EdgeProvider implements VertxServiceProvider {
    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new EdgeTransport());
    }
}
