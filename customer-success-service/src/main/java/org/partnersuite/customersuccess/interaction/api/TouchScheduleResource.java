package org.partnersuite.customersuccess.interaction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.interaction.Cadence;
import org.partnersuite.customersuccess.interaction.TouchSchedules;
import org.partnersuite.customersuccess.interaction.TouchSchedules.Scheduled;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** How often a customer is to be touched, and when next (CS-18). */
@Path("/customers/{id}/touch-schedule")
@RequirementId("CS-18")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Touch schedules", description = "How often customers are to be touched, and when next.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TouchScheduleResource {
    private final TouchSchedules schedules;
    private final Resources resources;
    private final Representation<Scheduled, TouchScheduleResponse> representation;

    TouchScheduleResource(TouchSchedules schedules, Resources resources) {
        this.schedules = schedules;
        this.resources = resources;
        this.representation = new Representation<>(
                "/v1/customer-success/customers/",
                scheduled -> scheduled.cadence().customerId() + "/touch-schedule",
                Scheduled::version,
                scheduled -> TouchScheduleResponse.of(
                        scheduled.cadence(), LocalDate.ofInstant(resources.now(), ZoneOffset.UTC)));
    }

    @Schema(name = "TouchScheduleRequest", description = "The customer's own cadence.", examples = "{\"everyDays\":14}")
    record TouchScheduleRequest(
            @Min(1)
            @Max(1000)
            @Schema(description = "Days between touches. Default: the cadence of the segment.", examples = "14")
            @Nullable
            Integer everyDays) {}

    @Schema(name = "TouchSchedule", description = "How often a customer is to be touched, and when next.")
    record TouchScheduleResponse(
            UUID customerId,

            @Schema(description = "Days between touches; absent when nobody is to be in touch.", examples = "14")
            @Nullable
            Integer everyDays,

            Cadence.Source source,

            @Schema(description = "Day of the newest touch that counts.") @Nullable
            LocalDate lastTouchOn,

            @Schema(description = "Day by which the next touch is due.") @Nullable
            LocalDate dueOn,

            @Schema(description = "Whole days by which the cadence is exceeded; 0 when it is not.", examples = "1")
            long overdueDays) {

        static TouchScheduleResponse of(Cadence cadence, LocalDate today) {
            return new TouchScheduleResponse(
                    cadence.customerId(),
                    cadence.everyDays(),
                    cadence.source(),
                    cadence.lastOn(),
                    cadence.dueOn(),
                    cadence.overdueDays(today));
        }
    }

    @GET
    @Operation(
            operationId = "getTouchSchedule",
            description = "The cadence of the customer or of its segment, and when the next touch is due.")
    public RestResponse<TouchScheduleResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(headers, resources.read(db -> TouchSchedules.of(db, id)));
    }

    @PUT
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "putTouchSchedule",
            description = "Sets the customer's own cadence, or leaves it to the segment. An identical request changes"
                    + " nothing.")
    public RestResponse<TouchScheduleResponse> put(@PathParam("id") UUID id, TouchScheduleRequest request) {
        if (resources.caller().partnerId() != null) {
            resources.read(db -> {
                PartnerWriting.ofCustomer(db, resources.caller(), id);
                return id;
            });
        }
        return resources.change(
                (change, match) -> representation.ok(schedules.set(change, id, match, request.everyDays())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTouchScheduleHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            TouchSchedules.of(db, id);
            return History.of(db, TouchSchedules.AUDITED, id, requested);
        });
    }
}
