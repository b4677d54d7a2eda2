package org.partnersuite.platform.unitofwork.reemission;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Re-emits the current state of aggregates; consumers skip versions that they have. */
@Path("/admin/re-emissions")
@RequirementId("XC-2")
@Tag(name = "Administration", description = "Operation of the service.")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ReEmissionsResource {
    private final List<AggregateStates> states;
    private final UnitOfWork unitOfWork;

    ReEmissionsResource(@All List<AggregateStates> states, UnitOfWork unitOfWork) {
        this.states = states;
        this.unitOfWork = unitOfWork;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "emitStatesAgain",
            summary = "Re-emit the current state of aggregates",
            description = "Re-emits the named aggregates, or all of a type page by page: send next as after until"
                    + " it is absent.")
    public RestResponse<ReEmission> reEmit(ReEmissionRequest request) {
        AggregateStates requested = states.stream()
                .filter(s -> s.type().equals(request.type()))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(List.of(Fault.at("/type", "unknown_value", known()))));
        return unitOfWork
                .run(change -> StoredResponse.ok(emit(change, requested, request)))
                .of();
    }

    private static ReEmission emit(Change change, AggregateStates states, ReEmissionRequest request) {
        if (request.ids() != null) {
            return new ReEmission(states.type(), append(change, states, request.ids()), null);
        }
        int limit = request.limitOrDefault();
        List<UUID> ids = states.idsAfter(change.db(), request.after(), limit);
        return new ReEmission(states.type(), append(change, states, ids), ids.size() < limit ? null : ids.getLast());
    }

    private static int append(Change change, AggregateStates states, List<UUID> ids) {
        List<OutgoingEvent> events = states.read(change.db(), ids);
        events.forEach(change::event);
        return events.size();
    }

    private String known() {
        return "One of: "
                + String.join(
                        ", ",
                        states.stream().map(AggregateStates::type).sorted().toList()) + ".";
    }
}
