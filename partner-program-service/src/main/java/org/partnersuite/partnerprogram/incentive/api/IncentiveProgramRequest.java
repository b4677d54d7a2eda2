package org.partnersuite.partnerprogram.incentive.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.incentive.IncentiveProgram;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** The terms of incentives by date, as a whole. */
@Schema(name = "IncentiveProgramRequest", examples = IncentiveProgramRequest.EXAMPLE)
record IncentiveProgramRequest(
        @Schema(description = "In any order; each day begins one at most.") @Size(min = 1, max = 100)
        List<IncentiveTerms> terms) {
    static final String EXAMPLE = """
            {"terms":[{"validFrom":"2021-01-01",
            "land":{"dealRegistration":0,"rebate":1.5,"costOffset":0},
            "adoptionRebate":{"activeUsageAtLeast":60,"monthsInARow":3,"planWithinDays":90,"rate":10},
            "activate":{"amountPerLicence":{"amount":"5.00","currency":"USD"},"costCenter":"CC-4711"},
            "adopt":[{"activeUsageAtLeast":60,"amountPerActiveUser":{"amount":"2.00","currency":"USD"}}],
            "expand":[{"activeUsageAtLeast":60,"rate":4}],
            "renewal":{"rateOver":80,"basis":"COUNT","minimumDue":5,"graceDays":30,"rate":1}}]}""";

    IncentiveProgram program() {
        List<Fault> faults = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            if (!days.add(terms.get(i).validFrom())) {
                faults.add(Fault.at("/terms/" + i + "/validFrom", "duplicate", "Each day begins one set of terms."));
            }
        }
        Problem.refuseAny(faults);
        return new IncentiveProgram(terms);
    }
}
