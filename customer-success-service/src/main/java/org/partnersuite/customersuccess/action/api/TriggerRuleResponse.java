package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.TriggerRule;

@Schema(name = "TriggerRule", description = "When a trigger acts, and what it opens.")
record TriggerRuleResponse(
        UUID id,
        TriggerKey key,
        boolean enabled,

        @Schema(description = "Transitions before this day open nothing.")
        LocalDate startsOn,

        @Schema(description = "Numbers of the rule, by name.", maxProperties = 10)
        Map<@Size(max = 30) String, BigDecimal> parameters,

        @Schema(description = "Codes of the playbooks that it opens.") @Size(max = 10)
        List<@Size(max = 60) String> playbooks,

        Instant createdAt,
        Instant updatedAt) {

    static TriggerRuleResponse of(TriggerRule rule) {
        return new TriggerRuleResponse(
                rule.id(),
                rule.key(),
                rule.enabled(),
                rule.startsOn(),
                rule.parameters(),
                rule.playbooks(),
                rule.createdAt(),
                rule.updatedAt());
    }

    TriggerRuleRequest request() {
        return new TriggerRuleRequest(enabled, startsOn, parameters, playbooks);
    }
}
