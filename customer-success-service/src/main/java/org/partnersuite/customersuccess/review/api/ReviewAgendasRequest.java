package org.partnersuite.customersuccess.review.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.review.ReviewAgendas;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** The templates of agendas. */
@Schema(
        name = "ReviewAgendasRequest",
        examples = "{\"agendas\":[{\"kind\":\"ACCOUNT_QBR\",\"items\":[\"Use cases\",\"Actions\"]}]}")
record ReviewAgendasRequest(@Size(min = 1, max = 4) List<AgendaTemplate> agendas) {

    /** The agenda of a kind of review. */
    @Schema(name = "ReviewAgenda", description = "The agenda of a kind of review.")
    record AgendaTemplate(
            ReviewAgendas.Kind kind,

            @Schema(examples = "[\"Use cases\",\"Actions\"]") @Size(min = 1, max = 50)
            List<@NotBlank @Size(max = 200) String> items) {}

    ReviewAgendas templates() {
        Set<ReviewAgendas.Kind> kinds = EnumSet.noneOf(ReviewAgendas.Kind.class);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < agendas.size(); i++) {
            if (!kinds.add(agendas.get(i).kind())) {
                faults.add(Fault.at("/agendas/" + i + "/kind", "repeated", "Each kind has one agenda."));
            }
        }
        Problem.refuseAny(faults);
        return new ReviewAgendas(agendas.stream()
                .map(agenda -> new ReviewAgendas.Agenda(agenda.kind(), agenda.items()))
                .toList());
    }
}
