package org.partnersuite.platform.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Limits the connections of a server, in total and by address. Excess connections are closed at once. */
@ChannelHandler.Sharable
final class AcceptedConnections extends ChannelInboundHandlerAdapter {
    private final EdgeSettings settings;
    private final AtomicInteger open = new AtomicInteger();
    private final ConcurrentMap<String, Integer> byAddress = new ConcurrentHashMap<>();

    AcceptedConnections(EdgeSettings settings) {
        this.settings = settings;
    }

    int open() {
        return open.get();
    }

    @Override
    public void channelRead(ChannelHandlerContext server, Object accepted) {
        Channel connection = (Channel) accepted;
        String address = addressOf(connection.remoteAddress());
        int total = open.incrementAndGet();
        int ofAddress = byAddress.merge(address, 1, Integer::sum);
        if (total > settings.connections() || ofAddress > settings.connectionsPerAddress()) {
            forget(address);
            Refusals.count(Refusals.CONNECTIONS);
            connection.unsafe().closeForcibly();
            return;
        }
        connection.closeFuture().addListener(unused -> forget(address));
        connection.pipeline().addLast(new StrictReading(settings));
        server.fireChannelRead(connection);
    }

    private void forget(String address) {
        open.decrementAndGet();
        byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    private static String addressOf(SocketAddress remote) {
        return remote instanceof InetSocketAddress inet && inet.getAddress() != null
                ? inet.getAddress().getHostAddress()
                : String.valueOf(remote);
    }
}
