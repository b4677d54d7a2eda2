package org.partnersuite.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, counted as it arrives. It either ends as declared or is faulty: longer than allowed or
 * declared, shorter, or silent for too long. It is read on one event loop.
 */
final class CallerBody {
    /**
     * Bytes that are read of a body beyond its bound, so that a caller that sends everything before it reads gets its
     * response.
     */
    private static final long PATIENT_BYTES = 8 << 20;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final long bound;
    private final long patienceMillis;
    private final long declared;
    private final Promise<Void> whole = Promise.promise();
    private final Promise<Void> read = Promise.promise();
    private Handler<Buffer> consumer = unused -> {};
    private long seen;
    private long movedAt = System.nanoTime();
    private boolean held;
    private long timer = -1;

    /** The faults of a body. */
    enum Fault {
        TOO_LARGE,
        MISCOUNTED,
        SILENT,
        BROKEN_OFF
    }

    CallerBody(Vertx vertx, HttpServerRequest request, long bound, Duration patience) {
        this.vertx = vertx;
        this.request = request;
        this.bound = bound;
        this.patienceMillis = patience.toMillis();
        String length = request.getHeader("Content-Length");
        this.declared = length == null ? -1 : Long.parseLong(length);
        request.handler(this::take).endHandler(unused -> end()).exceptionHandler(unused -> fail(Fault.BROKEN_OFF));
    }

    boolean declaresTooMuch() {
        return declared > bound;
    }

    boolean hasBegun() {
        return seen > 0 || read.future().isComplete();
    }

    boolean isWhole() {
        return whole.future().succeeded();
    }

    /** Forwards the body with its declared and counted length, or in chunks. The head is sent with the first part. */
    Future<Void> sendTo(HttpClientRequest service) {
        if (declared >= 0) {
            service.putHeader("Content-Length", String.valueOf(declared));
        }
        service.drainHandler(unused -> {
            held = false;
            resume();
        });
        consumer = part -> {
            if (declared < 0 && !service.isChunked()) {
                service.setChunked(true);
            }
            service.write(part);
            if (service.writeQueueFull()) {
                held = true;
                request.pause();
            }
        };
        resume();
        return whole.future();
    }

    /** Reads and discards the rest; fails when the rest does not arrive or does not end. */
    Future<Void> discard() {
        consumer = unused -> {};
        held = false;
        resume();
        return read.future();
    }

    private void resume() {
        if (read.future().isComplete()) {
            return;
        }
        movedAt = System.nanoTime();
        if (timer < 0) {
            watch(patienceMillis);
        }
        request.resume();
    }

    private void take(Buffer part) {
        seen += part.length();
        movedAt = System.nanoTime();
        if (seen > bound + PATIENT_BYTES) {
            fail(Fault.TOO_LARGE);
        } else if (seen > bound) {
            consumer = unused -> {};
            whole.tryFail(new Broken(Fault.TOO_LARGE));
        } else if (declared >= 0 && seen > declared) {
            fail(Fault.MISCOUNTED);
        } else {
            consumer.handle(part);
        }
    }

    private void end() {
        if (declared >= 0 && seen != declared) {
            fail(Fault.MISCOUNTED);
            return;
        }
        vertx.cancelTimer(timer);
        whole.tryComplete();
        read.tryComplete();
    }

    /** Silence is not the caller's fault while the service does not read. */
    private void watch(long millis) {
        timer = vertx.setTimer(millis, unused -> {
            long silent = (System.nanoTime() - movedAt) / 1_000_000;
            if (held) {
                watch(patienceMillis);
            } else if (silent >= patienceMillis) {
                fail(Fault.SILENT);
            } else {
                watch(patienceMillis - silent);
            }
        });
    }

    private void fail(Fault fault) {
        vertx.cancelTimer(timer);
        consumer = unused -> {};
        Broken broken = new Broken(fault);
        whole.tryFail(broken);
        read.tryFail(broken);
    }

    /** The fault of the body that caused a failure; null for another cause. */
    static @Nullable Fault faultOf(Throwable failure) {
        return failure instanceof Broken broken ? broken.fault : null;
    }

    private static final class Broken extends RuntimeException {
        private final Fault fault;

        private Broken(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }
}
