package org.partnersuite.customersuccess.retention.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.Retention;
import org.partnersuite.customersuccess.retention.RetentionScope;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** Retention of a period. */
@Schema(
        name = "RetentionFigures",
        description = "Retention of a period. Amounts are annual, at the rates of its last day.")
record RetentionResponse(
        LocalDate from,
        LocalDate to,

        @Schema(maxLength = 3, pattern = "^[A-Z]{3}$") String currency,

        @Schema(description = "One without a breakdown, else one for each value.")
        List<RetentionFigure> figures,

        @Schema(
                description = "The contracts behind the figures.",
                pattern = TextBounds.LINK,
                examples = "/v1/customer-success/retention/contracts?from=2026-01-01&to=2026-03-31&currency=USD")
        String contracts,

        @Schema(
                description = "The renewals due in the period.",
                pattern = TextBounds.LINK,
                examples = "/v1/customer-success/renewals?dueOn.gte=2026-01-01&dueOn.lte=2026-03-31")
        String renewals) {

    /** Retention of one cohort; rates are per cent, and absent without anything to divide by. */
    @Schema(name = "RetentionFigure", description = "Rates are per cent, absent without anything to divide by.")
    record RetentionFigure(
            @Schema(description = "Value of the breakdown.", maxLength = 100) @Nullable
            String key,

            @Schema(description = "Paid contracts that were live at the start.")
            long liveContracts,

            @Schema(description = "Those in a currency without a rate: in no amount.")
            long withoutRate,

            Money starting,
            Money lost,
            Money reduced,
            Money expanded,

            @Schema(description = "(starting - lost - reduced) / starting.") @Nullable
            BigDecimal grossRetention,

            @Schema(description = "(starting + expanded - reduced - lost) / starting.") @Nullable
            BigDecimal netRetention,

            @Schema(description = "100 - grossRetention.") @Nullable
            BigDecimal grossChurn,

            long customers,
            long lostCustomers,
            @Nullable BigDecimal customerChurn,

            @Schema(description = "Contracts that end in the period, co-termed ones aside.")
            long due,

            long renewed,

            @Schema(description = "Due without an outcome yet.")
            long undecided,

            Money dueArr,

            @Schema(description = "Renewed, of each at most what was due.")
            Money renewedArr,

            @Nullable BigDecimal renewalRateByCount,

            @Nullable BigDecimal renewalRateByValue) {

        static RetentionFigure of(Retention figure, String currency) {
            return new RetentionFigure(
                    figure.key(),
                    figure.contracts(),
                    figure.withoutRate(),
                    money(figure.starting(), currency),
                    money(figure.lost(), currency),
                    money(figure.reduced(), currency),
                    money(figure.expanded(), currency),
                    figure.grossRetention(),
                    figure.netRetention(),
                    figure.grossChurn(),
                    figure.customers(),
                    figure.lostCustomers(),
                    figure.customerChurn(),
                    figure.due(),
                    figure.renewed(),
                    figure.undecided(),
                    money(figure.dueArr(), currency),
                    money(figure.renewedArr(), currency),
                    figure.renewalRateByCount(),
                    figure.renewalRateByValue());
        }

        private static Money money(BigDecimal amount, String currency) {
            return new Money(amount.setScale(Money.MAX_SCALE, RoundingMode.HALF_UP), currency);
        }
    }

    static RetentionResponse of(RetentionScope scope, List<Retention> figures) {
        String period = "from=" + scope.from() + "&to=" + scope.to() + "&currency=" + scope.currency();
        return new RetentionResponse(
                scope.from(),
                scope.to(),
                scope.currency(),
                figures.stream()
                        .map(figure -> RetentionFigure.of(figure, scope.currency()))
                        .toList(),
                "/v1/customer-success/retention/contracts?" + period,
                "/v1/customer-success/renewals?dueOn.gte=" + scope.from() + "&dueOn.lte=" + scope.to());
    }
}
