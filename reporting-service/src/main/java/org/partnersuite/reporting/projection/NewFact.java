package org.partnersuite.reporting.projection;

import org.jspecify.annotations.Nullable;

/** An opportunity to be written, with the current values of its account. */
record NewFact(OpportunityState state, AccountState account, CountedOpportunity counted) {

    static NewFact of(OpportunityState state, AccountState account, WatsonxOfferings watsonx) {
        return new NewFact(state, account, CountedOpportunity.of(state, account, watsonx));
    }

    @Nullable
    String quarter() {
        return counted.quarter() == null ? null : counted.quarter().toString();
    }
}
