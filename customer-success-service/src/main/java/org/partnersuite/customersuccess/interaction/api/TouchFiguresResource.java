package org.partnersuite.customersuccess.interaction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.interaction.TouchFigures;
import org.partnersuite.customersuccess.interaction.TouchFigures.TouchScope;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Touches in figures (CS-18). */
@Path("/interactions/figures")
@RequirementId("CS-18")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interactions")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TouchFiguresResource {
    private static final int DEFAULT_DAYS = 90;

    private final Resources resources;

    TouchFiguresResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getTouchFigures",
            summary = "Read figures of touches",
            description =
                    "Median days between touches, share of customers touched in 30 and 90 days and days since the last"
                            + " touch, for a customer, a person, a partner and a period. For a partner, only its own touches count.")
    public TouchFigures figures(
            @QueryParam("customerId") @Parameter(description = "Touches with this customer.") @Nullable UUID customer,
            @QueryParam("person") @Parameter(description = "Touches of this person.", example = "mia") @Nullable
                    String person,
            @QueryParam("partnerId") @Parameter(description = "Touches of this partner's people.") @Nullable
                    UUID partnerId,
            @QueryParam("from")
                    @Parameter(description = "First day. Default: 90 days before the last one.", example = "2026-01-01")
                    @Nullable
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day. Default: today.", example = "2026-03-31") @Nullable
                    LocalDate to) {
        Instant now = resources.now();
        LocalDate last = to == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : to;
        LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS) : from;
        if (first.isAfter(last)) {
            throw Problem.badRequest(List.of(Fault.at("from", "after_to", "A period does not end before it begins.")));
        }
        UUID own = resources.caller().partnerId();
        TouchScope scope = new TouchScope(customer, person, own == null ? partnerId : own, first, last);
        return resources.read(db -> TouchFigures.of(db, scope, now));
    }
}
