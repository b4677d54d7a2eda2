package org.partnersuite.platform.http;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandler;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;

/**
 * Waits in a new connection for its first readable bytes. If it turns out to speak HTTP/1, requests are read by
 * {@link StrictRequestDecoder} from the first one on, and what cannot be read is answered by {@link UnreadableRequests}.
 */
final class StrictReading extends ChannelInboundHandlerAdapter {
    private static final String DECODER = "httpDecoder";
    private static final String CONNECTION = "handler";

    private final EdgeSettings settings;

    StrictReading(EdgeSettings settings) {
        this.settings = settings;
    }

    /** With TLS the bytes are readable only behind its handlers, and the protocol is known after the handshake. */
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        ctx.fireChannelActive();
        ChannelPipeline pipeline = ctx.pipeline();
        if (pipeline.get(SslHandler.class) != null) {
            pipeline.remove(this);
            pipeline.addLast(new StrictReading(settings));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        ChannelPipeline pipeline = ctx.pipeline();
        ChannelHandler connection = pipeline.get(CONNECTION);
        if (pipeline.get(DECODER) != null && connection instanceof VertxHandler<?> handler) {
            pipeline.replace(DECODER, DECODER, new StrictRequestDecoder(settings));
            if (handler.getConnection() instanceof HttpServerConnection http) {
                http.invalidRequestHandler(UnreadableRequests::answer);
            }
        }
        if (connection != null) {
            pipeline.remove(this);
        }
        ctx.fireChannelRead(bytes);
    }
}
