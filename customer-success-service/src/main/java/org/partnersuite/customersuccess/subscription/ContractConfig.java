package org.partnersuite.customersuccess.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Defaults for contracts that the deal does not define. */
@ConfigMapping(prefix = "customer-success.contract")
public interface ContractConfig {

    /** Months from the day a deal was won. */
    @WithDefault("12")
    int termMonths();
}
