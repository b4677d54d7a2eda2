package org.partnersuite.platform.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An aggregate's id in the system it comes from, such as {@code crm / 006A0000001}. */
public record ExternalId(
        @NotBlank @Size(max = 100) @Schema(description = "The other system.", examples = "crm")
        String source,

        @NotBlank @Size(max = 200) @Schema(description = "Its id there.", examples = "006A0000001")
        String id) {
    private static final Pattern SOURCE = Pattern.compile("\\P{Cntrl}{1,100}");
    private static final Pattern ID = Pattern.compile("\\P{Cntrl}{1,200}");

    /** The key of an upsert; the body may repeat it, and not say another. */
    public static ExternalId ofPath(String source, String id, @Nullable ExternalId inBody) {
        if (!SOURCE.matcher(source).matches() || !ID.matcher(id).matches()) {
            throw Problem.badRequest(List.of(Fault.at(
                    "externalId",
                    "size",
                    "A source has 1 to 100 characters, an external id 1 to 200; none is a control.")));
        }
        ExternalId key = new ExternalId(source, id);
        if (inBody != null && !inBody.equals(key)) {
            throw Problem.badRequest(
                    List.of(Fault.at("/externalId", "differs_from_path", "Leave it out, or repeat the path's.")));
        }
        return key;
    }

    @Override
    public String toString() {
        return source + "/" + id;
    }
}
