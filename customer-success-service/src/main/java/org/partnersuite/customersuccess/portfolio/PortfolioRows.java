package org.partnersuite.customersuccess.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rows of the sections. What is null was not reported. */
public final class PortfolioRows {
    private PortfolioRows() {}

    /** A contract of a customer. */
    @Schema(name = "PortfolioCustomer")
    public record CustomerRow(
            UUID customerId,
            String customer,
            UUID subscriptionId,
            String product,
            LocalDate contractStart,

            @Schema(description = "Last day of the contract; absent when it runs on.") @Nullable
            LocalDate contractEnd) {}

    /** A contact of a customer. */
    @Schema(name = "PortfolioContact")
    public record ContactRow(
            UUID customerId,
            String customer,
            String name,
            @Nullable String role,
            @Nullable String contact) {}

    /** A tenant of a customer and its downtime in the month. */
    @Schema(name = "PortfolioTenant")
    public record TenantRow(
            UUID customerId,
            String customer,
            String tenant,
            String datacenter,
            @Nullable Integer unplannedMinutes,
            @Nullable Integer plannedMinutes) {}

    /**
     * A licence type as it is stored.
     *
     * @param licenceType null when the subscription names none and nothing was reported
     */
    public record Licence(
            UUID customerId,
            String customer,
            UUID subscriptionId,
            String product,
            @Nullable String licenceType,
            LocalDate contractStart,
            @Nullable Long licensed,
            @Nullable Long active,
            @Nullable Long assigned) {}

    /** A licence type of a subscription: its use, and what that means for the renewal. */
    @Schema(name = "PortfolioLicence")
    public record LicenceRow(
            UUID customerId,
            String customer,
            UUID subscriptionId,
            String product,
            @Nullable String licenceType,
            @Nullable Long licensed,
            @Nullable Long active,
            @Nullable Long assigned,

            @Schema(description = "Licensed less active.") @Nullable
            Long delta,

            RenewalRisk.@Nullable Level risk,

            @Schema(description = "More users are active than are licensed.")
            boolean overUse) {

        /** @param day the last day of the month */
        static LicenceRow of(Licence licence, LocalDate day) {
            RenewalRisk risk = RenewalRisk.of(
                    licence.licensed(), licence.active(), RenewalRisk.isOnboarding(licence.contractStart(), day));
            return new LicenceRow(
                    licence.customerId(),
                    licence.customer(),
                    licence.subscriptionId(),
                    licence.product(),
                    licence.licenceType(),
                    licence.licensed(),
                    licence.active(),
                    licence.assigned(),
                    risk.delta(),
                    risk.risk(),
                    risk.overUse());
        }
    }

    /** Incidents of a customer that were opened in the month, by severity. */
    @Schema(name = "PortfolioIncidents")
    public record IncidentRow(
            UUID customerId, String customer, int severity1, int severity2, int severity3, int severity4) {}

    /** Usage of a component as it is stored. */
    public record Component(
            UUID customerId,
            String customer,
            UUID subscriptionId,
            String component,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal before) {}

    /** Usage of a component in the month, and the trend from the month before. */
    @Schema(name = "PortfolioComponent")
    public record ComponentRow(
            UUID customerId,
            String customer,
            UUID subscriptionId,
            String component,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal monthBefore,

            @Schema(description = "Change from the month before in per cent; absent without a month to compare with.")
            @Nullable
            BigDecimal changePercent,

            @Nullable Trend trend) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static ComponentRow of(Component component) {
            BigDecimal now = component.quantity();
            BigDecimal before = component.before();
            BigDecimal percent = now == null || before == null || before.signum() == 0
                    ? null
                    : now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
            return new ComponentRow(
                    component.customerId(),
                    component.customer(),
                    component.subscriptionId(),
                    component.component(),
                    now,
                    before,
                    percent,
                    Trend.of(now, before));
        }
    }

    /** From one month to the next. */
    @Schema(name = "PortfolioTrend")
    public enum Trend {
        UP,
        SAME,
        DOWN;

        static @Nullable Trend of(@Nullable BigDecimal now, @Nullable BigDecimal before) {
            if (now == null || before == null) {
                return null;
            }
            int order = now.compareTo(before);
            return order > 0 ? UP : order < 0 ? DOWN : SAME;
        }
    }
}
