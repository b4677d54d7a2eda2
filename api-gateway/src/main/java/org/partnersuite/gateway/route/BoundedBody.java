package org.partnersuite.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** Passes a body through and breaks it off past a bound: a chunked body does not say its length before. */
final class BoundedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long bound;
    private long seen;
    private boolean whole = true;
    private final Promise<Void> ended = Promise.promise();
    private @Nullable Handler<Throwable> onFailure;

    BoundedBody(ReadStream<Buffer> body, long bound) {
        this.body = body;
        this.bound = bound;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            body.handler(null);
            return this;
        }
        body.handler(chunk -> {
            seen += chunk.length();
            if (seen <= bound) {
                handler.handle(chunk);
            } else if (whole) {
                fail(new IllegalStateException("the body is larger than " + bound + " bytes"));
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(this::breakOff);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    /** A body of HTTP/2 that was read to its end refuses this, and the proxy asks for it before it sends a refusal. */
    @Override
    public ReadStream<Buffer> resume() {
        if (!ended.future().isComplete()) {
            body.resume();
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(unused -> {
            ended.tryComplete();
            if (handler != null) {
                handler.handle(unused);
            }
        });
        return this;
    }

    /** False when the body broke its bound, or broke off. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Reads on without keeping anything. Done when the caller has sent all: one that is answered before may never come to
     * read the answer.
     */
    Future<Void> discard() {
        if (!ended.future().isComplete()) {
            body.handler(chunk -> {});
            body.resume();
        }
        return ended.future();
    }

    private void breakOff(Throwable failure) {
        ended.tryFail(failure);
        fail(failure);
    }

    private void fail(Throwable failure) {
        whole = false;
        if (onFailure != null) {
            onFailure.handle(failure);
        }
    }
}
