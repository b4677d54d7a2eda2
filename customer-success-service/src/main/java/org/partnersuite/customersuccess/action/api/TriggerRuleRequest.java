package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.action.TriggerRules;

/** What may be changed of the rule of a trigger. */
@Schema(
        name = "TriggerRuleRequest",
        examples = "{\"enabled\":true,\"startsOn\":\"2026-12-01\",\"parameters\":{\"points\":2,\"days\":30}}")
public record TriggerRuleRequest(
        boolean enabled,

        @Schema(description = "Transitions before this day open nothing.")
        LocalDate startsOn,

        @Schema(description = "Numbers of the rule, by name.", maxProperties = 10) @Size(max = 10)
        Map<@Size(max = 30) String, @DecimalMin("0") @DecimalMax("100000") BigDecimal> parameters,

        @Schema(description = "Codes of the playbooks that it opens, each as an action of its own.") @Size(max = 10)
        List<@Size(max = 60) String> playbooks) {

    TriggerRules.Draft draft() {
        return new TriggerRules.Draft(enabled, startsOn, parameters, playbooks);
    }
}
