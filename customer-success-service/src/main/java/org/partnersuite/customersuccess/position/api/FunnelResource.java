package org.partnersuite.customersuccess.position.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.position.Funnel;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The funnel of the lifecycle and the time in its stages (CS-16). */
@Path("/lifecycle-funnel")
@RequirementId("CS-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lifecycle positions")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class FunnelResource {
    private static final int DEFAULT_DAYS = 90;

    private final Resources resources;

    FunnelResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getLifecycleFunnel",
            summary = "Count positions by stage, with the time in each",
            description = "For a period, and on request a product or a partner. A partner gets its own.")
    public FunnelResponse get(
            @QueryParam("from")
                    @Parameter(description = "First day. Default: 90 days before the last.", example = "2026-10-01")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Last day, included. Default: today.", example = "2026-12-31")
                    @Nullable
                    LocalDate to,
            @QueryParam("product")
                    @Parameter(description = "Product of the subscription.", example = "watsonx.ai")
                    @Nullable
                    String product,
            @QueryParam("partnerId")
                    @Parameter(description = "Partner of record; for a partner always its own.")
                    @Nullable
                    UUID partnerId) {
        LocalDate last = to == null ? Days.of(resources.now()) : to;
        LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS) : from;
        if (first.isAfter(last)) {
            throw Problem.badRequest(List.of(Fault.at("from", "out_of_range", "Not after the last day.")));
        }
        UUID own = resources.caller().partnerId();
        Funnel.Scope scope = new Funnel.Scope(first, last, product, own == null ? partnerId : own);
        return FunnelResponse.of(scope, resources.read(db -> Funnel.of(db, scope)));
    }
}
