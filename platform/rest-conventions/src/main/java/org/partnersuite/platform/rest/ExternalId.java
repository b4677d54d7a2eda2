package org.partnersuite.platform.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/** An aggregate's id in the system it comes from, such as {@code crm / 006A0000001}. */
public record ExternalId(
        @NotBlank
        @Size(max = ExternalId.MAX_SOURCE)
        @Pattern(regexp = ExternalId.ONE_LINE, message = ExternalId.ADDRESSABLE)
        @Schema(description = "Source system.", examples = "crm")
        @PropagateNull
        String source,

        @NotBlank
        @Size(max = ExternalId.MAX_ID)
        @Pattern(regexp = ExternalId.ONE_LINE, message = ExternalId.ADDRESSABLE)
        @Schema(description = "Id in the source system.", examples = "006A0000001")
        String id) {
    public static final int MAX_SOURCE = 100;
    public static final int MAX_ID = 200;

    /** Ids occur in paths and logs; no URL can have {@code .} or {@code ..} as a segment. */
    public static final String ONE_LINE = "^(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f]*$";

    /** What {@link #ONE_LINE} demands, for people. */
    public static final String ADDRESSABLE = "must not be . or .. and must not have control characters";

    private static final Predicate<String> IS_ONE_LINE =
            java.util.regex.Pattern.compile(ONE_LINE).asMatchPredicate();

    /** The key of an upsert, normalised; the body may repeat it but not contain another. */
    public static ExternalId ofPath(String sourceInPath, String idInPath, @Nullable ExternalId inBody) {
        String source = NormalText.of(sourceInPath);
        String id = NormalText.of(idInPath);
        if (!fits(source, MAX_SOURCE) || !fits(id, MAX_ID)) {
            throw Problem.badRequest(List.of(Fault.at(
                    "externalId",
                    "size",
                    "A source has 1 to 100 characters, an external id 1 to 200, and neither has control"
                            + " characters, nor is either of them . or ..")));
        }
        ExternalId key = new ExternalId(source, id);
        if (inBody != null && !inBody.equals(key)) {
            throw Problem.badRequest(List.of(Fault.at(
                    "/externalId", "differs_from_path", "Must be absent or equal to the external id in the path.")));
        }
        return key;
    }

    private static boolean fits(String text, int most) {
        return !text.isBlank() && text.length() <= most && IS_ONE_LINE.test(text) && PlainText.holds(text);
    }

    @Override
    public String toString() {
        return source + "/" + id;
    }
}
