package org.partnersuite.platform.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.TextBounds;

/** A problem document (RFC 9457) as it is written. */
@Schema(
        name = "Problem",
        description = "Why a request was refused (RFC 9457). Some problems have further members, such as existingId.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        @Schema(pattern = "^/docs/problems/[a-z][a-z0-9_]*$", examples = "/docs/problems/bad_request")
        String type,

        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "The request has faults, listed in errors.")
        String detail,

        @Schema(description = "Path of the request.") String instance,

        @Schema(pattern = TextBounds.KEY, description = "Stable code for programs.", examples = "bad_request")
        String code,

        @Schema(description = "Every fault of the request; absent when there is nothing to point at.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Fault> errors,

        @Schema(pattern = TextBounds.TRACE_ID, description = "Identifies the request in logs and traces.") @Nullable
        String traceId,

        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = HttpProblem.MEDIA_TYPE;

    static ProblemDocument of(Problem problem, String path) {
        return new ProblemDocument(
                HttpProblem.typeOf(problem.code()),
                HttpProblem.titleOf(problem.status()),
                problem.status(),
                problem.detail(),
                path,
                problem.code(),
                problem.faults(),
                currentTraceId(),
                problem.extensions());
    }

    static Response response(Problem problem, String path) {
        Response.ResponseBuilder response = Response.status(problem.status());
        problem.headers().forEach(response::header);
        return response.type(MEDIA_TYPE).entity(of(problem, path).bytes()).build();
    }

    byte[] bytes() {
        return Json.write(this);
    }

    private static @Nullable String currentTraceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
