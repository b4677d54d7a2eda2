package org.partnersuite.platform.unitofwork;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.idempotency.IdempotentRequest;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.RequestBody;

/** The current HTTP request, as far as the unit of work needs it. */
@RequestScoped
public class CurrentRequest {
    private final HttpServerRequest http;
    private final CurrentCaller caller;
    private final RequestBody body;

    CurrentRequest(HttpServerRequest http, CurrentCaller caller, RequestBody body) {
        this.http = http;
        this.caller = caller;
        this.body = body;
    }

    Request get() {
        Caller who = caller.get();
        return new Request(who, idempotency(who), http.remoteAddress().hostAddress(), Trace.current());
    }

    @Nullable
    String ifMatch() {
        return header("If-Match");
    }

    @Nullable
    String ifNoneMatch() {
        return header("If-None-Match");
    }

    /** A header of a list may come in several lines. */
    private @Nullable String header(String name) {
        List<String> lines = http.headers().getAll(name);
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    private @Nullable IdempotentRequest idempotency(Caller who) {
        String key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        return new IdempotentRequest(
                who.client() + "/" + who.subject(), key, http.method() + " " + http.uri(), body.sha256());
    }
}
