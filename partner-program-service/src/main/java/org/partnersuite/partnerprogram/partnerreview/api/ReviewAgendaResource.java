package org.partnersuite.partnerprogram.partnerreview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.partnerreview.ReviewAgenda;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The template of the agenda of monthly reviews (PP-5). */
@Path("/partner-review-agenda")
@RequirementId("PP-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner reviews")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReviewAgendaResource {
    private static final Representation<SettingVersion<ReviewAgenda>, AgendaResponse> AGENDA = new Representation<>(
            "/v1/partner-program/", agenda -> "partner-review-agenda", SettingVersion::version, AgendaResponse::of);

    private final Resources resources;

    ReviewAgendaResource(Resources resources) {
        this.resources = resources;
    }

    @Schema(
            name = "PartnerReviewAgendaRequest",
            description = "The template of the agenda.",
            examples = "{\"items\":[\"Trends\",\"Course corrections\"]}")
    record AgendaRequest(
            @Size(min = 1, max = 50) @Schema(examples = "[\"Trends\",\"Course corrections\"]")
            List<@NotBlank @Size(max = 200) String> items) {}

    @Schema(name = "PartnerReviewAgenda", description = "The template of the agenda, as it holds.")
    record AgendaResponse(
            @Schema(examples = "1") long version,

            @Schema(examples = "[\"Trends\",\"Course corrections\"]")
            List<String> items,

            Instant publishedAt,
            @Schema(maxLength = TextBounds.SUBJECT) String publishedBy) {
        static AgendaResponse of(SettingVersion<ReviewAgenda> version) {
            return new AgendaResponse(version.version(), version.content().items(), version.since(), version.by());
        }
    }

    @GET
    @Operation(operationId = "getPartnerReviewAgenda", summary = "Read the template of the agenda of monthly reviews")
    public RestResponse<AgendaResponse> get(@Context HttpHeaders headers) {
        return AGENDA.get(headers, resources.read(db -> SettingStore.current(db, ReviewAgenda.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putPartnerReviewAgenda",
            summary = "Publish the next template of the agenda of monthly reviews",
            description = "Planned reviews keep their agendas.")
    public RestResponse<AgendaResponse> put(AgendaRequest request) {
        return resources.change((change, match) -> AGENDA.ok(
                SettingStore.publish(change, ReviewAgenda.SETTING, match, new ReviewAgenda(request.items()))));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getPartnerReviewAgendaHistory",
            summary = "Read the history of the template of the agenda of monthly reviews")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, ReviewAgenda.SETTING.name(), SettingStore.auditId(ReviewAgenda.SETTING), requested));
    }
}
