package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Mark;
import org.partnersuite.reporting.pipeline.Quarter;
import org.partnersuite.reporting.pipeline.Stage;

/**
 * What an opportunity adds to the cells. One without a watsonx offering adds nothing (EN-11).
 *
 * @param partition of its topic; it decides the lane
 * @param quarter null when it is in none
 * @param initiative the name of its strategic initiative
 * @param amounts per watsonx offering: what it adds is their sum, so that the offerings' figures add up to the whole
 */
record CountedOpportunity(
        UUID account,
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
        List<String> useCases,
        @Nullable String initiative) {

    static CountedOpportunity of(OpportunityState state, AccountState account, WatsonxOfferings watsonx) {
        return new CountedOpportunity(
                account.id(),
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
                state.useCases(),
                state.initiative() == null ? null : state.initiative().name());
    }

    CountedOpportunity at(AccountState account, @Nullable String ownGeography, @Nullable String ownMarket) {
        return new CountedOpportunity(
                this.account,
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
                useCases,
                initiative);
    }

    CountedOpportunity counting(Map<String, BigDecimal> otherAmounts) {
        return new CountedOpportunity(
                this.account,
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
                useCases,
                initiative);
    }

    /** The opportunity's own territory, else its account's current one. */
    static String territory(@Nullable String own, String accounts) {
        return own == null ? accounts : own;
    }

    /** What it is counted as beside the pipeline. */
    List<Mark> marks() {
        return initiative == null ? List.of() : List.of(Mark.ofInitiative(stage, initiative));
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
