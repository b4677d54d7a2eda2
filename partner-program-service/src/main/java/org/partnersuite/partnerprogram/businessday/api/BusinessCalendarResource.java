package org.partnersuite.partnerprogram.businessday.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.businessday.BusinessCalendar;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The holidays by which deadlines in business days are counted (PP-7). */
@Path("/business-calendar")
@RequirementId("PP-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business calendar", description = "Holidays: deadlines in business days skip them and weekends.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class BusinessCalendarResource {
    private static final Representation<SettingVersion<BusinessCalendar>, BusinessCalendarResponse> CALENDAR =
            new Representation<>(
                    "/v1/partner-program/",
                    calendar -> "business-calendar",
                    SettingVersion::version,
                    BusinessCalendarResponse::of);

    private final Resources resources;

    BusinessCalendarResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(operationId = "getBusinessCalendar", summary = "Read the business calendar")
    public RestResponse<BusinessCalendarResponse> get(@Context HttpHeaders headers) {
        return CALENDAR.get(headers, resources.read(db -> SettingStore.current(db, BusinessCalendar.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putBusinessCalendar",
            summary = "Publish the next version of the business calendar",
            description = "Deadlines that are set stay as they are.")
    public RestResponse<BusinessCalendarResponse> put(BusinessCalendarRequest request) {
        return resources.change((change, match) ->
                CALENDAR.ok(SettingStore.publish(change, BusinessCalendar.SETTING, match, request.calendar())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getBusinessCalendarHistory", summary = "Read the history of the business calendar")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> History.of(
                db, BusinessCalendar.SETTING.name(), SettingStore.auditId(BusinessCalendar.SETTING), requested));
    }
}
