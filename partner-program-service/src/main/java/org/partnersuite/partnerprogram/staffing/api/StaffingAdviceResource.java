package org.partnersuite.partnerprogram.staffing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.staffing.StaffingAdvice;
import org.partnersuite.partnerprogram.staffing.StaffingRules;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Resources;

/** Advice on staffing (PP-10). */
@Path("/staffing-advice")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing advice", description = "How many customer success managers a partner needs.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StaffingAdviceResource {
    private static final int MOST_CUSTOMERS = 1_000_000;
    private static final BigDecimal MOST_ARR = new BigDecimal("1000000000000");

    private final Resources resources;

    StaffingAdviceResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getStaffingAdvice",
            summary = "Advise how many customer success managers are needed",
            description = "For a number of customers and an annual recurring revenue: by count, by benchmark, and the"
                    + " larger of both. A cloud partner without customers needs one.")
    @APIResponse(responseCode = "200", description = "The advice.")
    public StaffingAdvice get(
            @Parameter(description = "Customers served, up to 1,000,000.", example = "20")
                    @QueryParam("customers")
                    @Nullable
                    Integer customers,
            @Parameter(
                            description = "Annual recurring revenue in the currency of the rules, up to 10^12.",
                            example = "6000000")
                    @QueryParam("arr")
                    @Nullable
                    BigDecimal arr) {
        List<Fault> faults = new ArrayList<>();
        if (customers == null) {
            faults.add(Fault.at("customers", "required", "Must be given."));
        } else if (customers < 0 || customers > MOST_CUSTOMERS) {
            faults.add(Fault.at("customers", "out_of_range", "From 0 to " + MOST_CUSTOMERS + "."));
        }
        if (arr != null && (arr.signum() < 0 || arr.compareTo(MOST_ARR) > 0)) {
            faults.add(Fault.at("arr", "out_of_range", "From 0 to " + MOST_ARR + "."));
        }
        Problem.refuseAny(faults);
        int served = Objects.requireNonNull(customers);
        return resources.read(db -> StaffingAdvice.of(SettingStore.of(db, StaffingRules.SETTING), served, arr));
    }
}
