package org.partnersuite.customersuccess.benchmark.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.benchmark.BenchmarkRules;

/** How large a group of peers must be. */
@Schema(name = "BenchmarkRulesRequest", examples = "{\"minimumCustomers\":8,\"minimumPartners\":3}")
record BenchmarkRulesRequest(
        @Schema(description = "Customers with a value, without the one that asks.")
        @Min(BenchmarkRules.LEAST_CUSTOMERS)
        @Max(1000)
        int minimumCustomers,

        @Schema(description = "Partners of these customers.") @Min(BenchmarkRules.LEAST_PARTNERS) @Max(100)
        int minimumPartners) {

    BenchmarkRules rules() {
        return new BenchmarkRules(minimumCustomers, minimumPartners);
    }
}
