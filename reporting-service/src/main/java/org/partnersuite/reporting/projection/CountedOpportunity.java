package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Quarter;
import org.partnersuite.reporting.pipeline.Stage;

/**
 * What an opportunity adds to the cells. One without a watsonx offering adds nothing (EN-11).
 *
 * @param partition of its topic; it decides the lane
 * @param quarter null when it is in none
 * @param amounts per watsonx offering: what it adds is their sum, so that the offerings' figures add up to the whole
 */
record CountedOpportunity(
        int partition,
        Stage stage,
        @Nullable Quarter quarter,
        String currency,
        String geography,
        String market,
        String industry,
        LeadOrganisation leadOrganisation,
        boolean joint,
        Map<String, BigDecimal> amounts,
        List<String> useCases) {

    static CountedOpportunity of(OpportunityState state, AccountState account, WatsonxOfferings watsonx) {
        return new CountedOpportunity(
                state.partition(),
                state.stage(),
                state.closeDate() == null ? null : Quarter.of(state.closeDate()),
                state.currency(),
                territory(state.ownGeography(), account.geography()),
                territory(state.ownMarket(), account.market()),
                account.industry(),
                state.leadOrganisation(),
                state.joint(),
                watsonx.amounts(state.amounts()),
                state.useCases());
    }

    CountedOpportunity at(AccountState account, @Nullable String ownGeography, @Nullable String ownMarket) {
        return new CountedOpportunity(
                partition,
                stage,
                quarter,
                currency,
                territory(ownGeography, account.geography()),
                territory(ownMarket, account.market()),
                account.industry(),
                leadOrganisation,
                joint,
                amounts,
                useCases);
    }

    CountedOpportunity counting(Map<String, BigDecimal> otherAmounts) {
        return new CountedOpportunity(
                partition,
                stage,
                quarter,
                currency,
                geography,
                market,
                industry,
                leadOrganisation,
                joint,
                otherAmounts,
                useCases);
    }

    /** The opportunity's own territory, else its account's current one. */
    static String territory(@Nullable String own, String accounts) {
        return own == null ? accounts : own;
    }

    boolean isWatsonx() {
        return !amounts.isEmpty();
    }

    BigDecimal amount() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether replacing the one by the other leaves every cell as it is. */
    boolean countsAs(CountedOpportunity other) {
        return canonical().equals(other.canonical());
    }

    private CountedOpportunity canonical() {
        Map<String, BigDecimal> plain = new TreeMap<>();
        amounts.forEach((offering, amount) -> plain.put(offering, amount.stripTrailingZeros()));
        return counting(plain);
    }
}
