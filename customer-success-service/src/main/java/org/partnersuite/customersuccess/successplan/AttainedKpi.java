package org.partnersuite.customersuccess.successplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;

/**
 * A KPI of a plan as it is now, with its newest measurement.
 *
 * @param kpi its key within the plan
 * @param attainment null while it has no measurement, baseline or target
 */
public record AttainedKpi(
        UUID planId,
        String kpi,
        UUID customerId,
        @Nullable String name,
        @Nullable String businessKpi,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        @Nullable String owner,
        @ColumnName("latest_value") @Nullable BigDecimal value,
        @ColumnName("latest_on") @Nullable LocalDate measuredOn,
        @Nullable BigDecimal attainment) {

    static AttainedKpi of(SuccessPlan plan, PlanKpi kpi, @Nullable BigDecimal value, @Nullable LocalDate measuredOn) {
        return new AttainedKpi(
                plan.id(),
                kpi.key(),
                plan.customerId(),
                kpi.name(),
                kpi.businessKpi(),
                kpi.baseline(),
                kpi.target(),
                kpi.unit(),
                kpi.dueOn(),
                kpi.owner(),
                value,
                measuredOn,
                Attainment.of(kpi.baseline(), kpi.target(), value));
    }

    /** With another newest measurement. */
    AttainedKpi measured(@Nullable BigDecimal newValue, @Nullable LocalDate on) {
        return new AttainedKpi(
                planId,
                kpi,
                customerId,
                name,
                businessKpi,
                baseline,
                target,
                unit,
                dueOn,
                owner,
                newValue,
                on,
                Attainment.of(baseline, target, newValue));
    }
}
