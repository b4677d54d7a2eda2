package org.partnersuite.customersuccess.renewal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.renewal.RenewalRules;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** How renewals are counted and why they fail. */
@Schema(
        name = "RenewalRulesRequest",
        examples = "{\"graceDays\":30,\"reasons\":[{\"code\":\"PRICE\",\"label\":\"Price\"}]}")
record RenewalRulesRequest(
        @Schema(description = "A decision so many days after the contract's end still counts as a renewal.")
        @Min(0)
        @Max(365)
        int graceDays,

        @Schema(description = "Why a contract is not renewed.") @Size(min = 1, max = 100)
        List<ReasonRequest> reasons) {

    /** A reason and how it is shown. */
    @Schema(name = "NonRenewalReason")
    record ReasonRequest(
            @Pattern(regexp = RenewalOutcomeRequest.CODE)
            @Size(max = RenewalOutcomeRequest.MAX_CODE)
            @Schema(examples = "PRICE")
            String code,

            @NotBlank @Size(max = 200) @Schema(examples = "Price")
            String label) {}

    RenewalRules rules() {
        List<Fault> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (!codes.add(reasons.get(i).code())) {
                faults.add(Fault.at("/reasons/" + i + "/code", "duplicate", "Each code stands once."));
            }
        }
        Problem.refuseAny(faults);
        return new RenewalRules(
                graceDays,
                reasons.stream()
                        .map(reason -> new RenewalRules.Reason(reason.code(), reason.label()))
                        .toList());
    }
}
