package org.partnersuite.platform.rest.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.TextBounds;

/** The body of a 207: a result for each item, in the order of the request. */
public record BatchResult(List<Entry> results) {

    /**
     * Response of a single call for the item.
     *
     * @param body absent for a refused item
     * @param problem absent for an item that was done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            int status,
            @Schema(pattern = TextBounds.LINK) @Nullable String location,
            @Schema(pattern = TextBounds.ETAG) @Nullable String etag,

            @Schema(implementation = Object.class) @JsonRawValue @Nullable
            String body,

            @Nullable Refusal problem) {

        static Entry of(StoredResponse response) {
            byte[] body = response.body();
            return new Entry(
                    response.status(),
                    response.headers().get(HttpHeaders.LOCATION),
                    response.headers().get(HttpHeaders.ETAG),
                    body == null ? null : new String(body, StandardCharsets.UTF_8),
                    null);
        }

        static Entry of(Problem problem) {
            return new Entry(problem.status(), null, null, null, Refusal.of(problem));
        }
    }

    /** Why an item was refused: the members of a problem document that differ from item to item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refusal(
            @Schema(pattern = TextBounds.KEY, examples = "bad_request")
            String code,

            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> extensions) {

        static Refusal of(Problem problem) {
            return new Refusal(problem.code(), problem.detail(), problem.faults(), problem.extensions());
        }
    }

    static StoredResponse answer(List<Entry> results) {
        StoredResponse ok = StoredResponse.ok(new BatchResult(results));
        return new StoredResponse(207, ok.headers(), ok.body());
    }
}
