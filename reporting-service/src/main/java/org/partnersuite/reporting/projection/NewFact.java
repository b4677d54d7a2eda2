package org.partnersuite.reporting.projection;

import org.jspecify.annotations.Nullable;

/** An opportunity with its account's current values, to be written. */
record NewFact(OpportunityState state, AccountState account, CountedOpportunity counted) {

    static NewFact of(OpportunityState state, AccountState account, WatsonxOfferings watsonx) {
        return new NewFact(state, account, CountedOpportunity.of(state, account, watsonx));
    }

    @Nullable
    String quarter() {
        return counted.quarter() == null ? null : counted.quarter().toString();
    }
}
