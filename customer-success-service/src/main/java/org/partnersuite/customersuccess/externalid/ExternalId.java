package org.partnersuite.customersuccess.externalid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/**
 * The caller's own key of a resource.
 *
 * @param source the system it comes from, such as {@code crm}
 */
@Schema(examples = "{\"source\":\"crm\",\"id\":\"A-4711\"}")
public record ExternalId(
        @NotBlank @Size(max = 50) String source,
        @NotBlank @Size(max = 200) String id) {
    private static final Pattern SOURCE = Pattern.compile("\\P{Cntrl}{1,50}");
    private static final Pattern ID = Pattern.compile("\\P{Cntrl}{1,200}");

    /** The key of an upsert; the body may repeat it, and not say another. */
    public static ExternalId ofPath(String source, String id, @Nullable ExternalId inBody) {
        if (!SOURCE.matcher(source).matches() || !ID.matcher(id).matches()) {
            throw Problem.badRequest(List.of(Fault.at(
                    "externalId",
                    "size",
                    "A source has 1 to 50 characters, an external id 1 to 200; none is a control.")));
        }
        ExternalId key = new ExternalId(source, id);
        if (inBody != null && !inBody.equals(key)) {
            throw Problem.unprocessable(
                    "external_id_differs",
                    "The body says another external id than the path.",
                    List.of(Fault.at("/externalId", "differs_from_path", "Leave it out, or repeat the path's.")));
        }
        return key;
    }
}
