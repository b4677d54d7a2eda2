package org.partnersuite.platform.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Accepts only unambiguous requests. After an ambiguous one, nothing more is read from the connection, because the rest
 * might be part of it. The head also has a time limit.
 */
final class StrictRequestDecoder extends HttpRequestDecoder {
    private final long headTimeoutMillis;
    private @Nullable ScheduledFuture<?> headDue;
    private boolean withinRequest;
    private boolean refused;
    private HttpVersion version = HttpVersion.HTTP_1_1;

    StrictRequestDecoder(EdgeSettings settings) {
        super(new HttpDecoderConfig()
                .setMaxInitialLineLength(settings.line())
                .setMaxHeaderSize(settings.head())
                .setStrictLineParsing(true));
        headTimeoutMillis = settings.headTimeout().toMillis();
    }

    /** HTTP/1.0 is read by the rules of HTTP/1.1: by its own, Netty takes the first of two lengths. */
    @Override
    protected HttpMessage createMessage(String[] line) {
        version = switch (line[2]) {
            case "HTTP/1.1" -> HttpVersion.HTTP_1_1;
            case "HTTP/1.0" -> HttpVersion.HTTP_1_0;
            default -> throw new IllegalArgumentException("unsupported HTTP version");
        };
        return new DefaultHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.valueOf(line[0]), line[1], HeadersMultiMap.httpHeaders());
    }

    /** Else Netty takes what {@link #createMessage} made for a response without a body. */
    @Override
    protected boolean isContentAlwaysEmpty(HttpMessage message) {
        return false;
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception {
        if (refused) {
            in.skipBytes(in.readableBytes());
            return;
        }
        int before = out.size();
        super.decode(ctx, in, out);
        for (int i = before; i < out.size() && !refused; i++) {
            take((HttpObject) out.get(i));
            while (refused && out.size() > i + 1) {
                out.remove(out.size() - 1);
            }
        }
        if (withinRequest || refused || out.size() > before) {
            disarm();
        } else {
            arm(ctx);
        }
    }

    private void take(HttpObject part) {
        if (part instanceof HttpRequest request && part.decoderResult().isSuccess()) {
            request.setProtocolVersion(version);
            String fault = RequestHead.faultOf(request);
            if (fault != null) {
                request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException(fault)));
            }
            withinRequest = true;
        }
        if (part instanceof LastHttpContent) {
            withinRequest = false;
        }
        if (part.decoderResult().isFailure()) {
            refused = true;
            Refusals.count(Refusals.FRAMING);
        }
    }

    private void arm(ChannelHandlerContext ctx) {
        if (headDue == null) {
            headDue = ctx.executor()
                    .schedule(
                            () -> {
                                Refusals.count(Refusals.SLOW_HEAD);
                                var unused = ctx.close();
                            },
                            headTimeoutMillis,
                            TimeUnit.MILLISECONDS);
        }
    }

    private void disarm() {
        if (headDue != null) {
            headDue.cancel(false);
            headDue = null;
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        disarm();
        super.channelInactive(ctx);
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext ctx) throws Exception {
        disarm();
        super.handlerRemoved0(ctx);
    }
}
