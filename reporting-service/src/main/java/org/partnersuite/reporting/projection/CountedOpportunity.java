package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.pipeline.Stage;
import org.threeten.extra.YearQuarter;

/**
 * The contribution of an opportunity to the cells. Without a watsonx offering it is nothing (EN-11).
 *
 * @param quarter null for none
 * @param amounts by watsonx offering; the contribution is their sum, so that the figures of offerings add up to the
 *     total
 * @param initiative the name of its strategic initiative
 */
record CountedOpportunity(
        UUID account,
        Stage stage,
        @Nullable YearQuarter quarter,
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
                state.stage(),
                state.closeDate() == null ? null : Quarters.of(state.closeDate()),
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

    /** The opportunity's own territory, or else the current one of its account. */
    static String territory(@Nullable String own, String accounts) {
        return own == null ? accounts : own;
    }

    /** Its own indicators; those of its children are not among them. */
    List<Indicator> indicators() {
        return initiative == null ? List.of() : List.of(Indicator.ofInitiative(stage, initiative));
    }

    boolean isWatsonx() {
        return !amounts.isEmpty();
    }

    BigDecimal amount() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether replacing one by the other changes no cell. */
    boolean countsAs(CountedOpportunity other) {
        return canonical().equals(other.canonical());
    }

    private CountedOpportunity canonical() {
        Map<String, BigDecimal> plain = new TreeMap<>();
        amounts.forEach((offering, amount) -> plain.put(offering, amount.stripTrailingZeros()));
        return counting(plain);
    }
}
