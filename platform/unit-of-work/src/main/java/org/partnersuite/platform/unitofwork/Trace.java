package org.partnersuite.platform.unitofwork;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** The trace a change belongs to; it travels with its events (XC-2). */
public record Trace(@Nullable String traceId, @Nullable String traceparent) {

    public static Trace current() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return new Trace(null, null);
        }
        return new Trace(
                span.getTraceId(),
                "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex());
    }
}
