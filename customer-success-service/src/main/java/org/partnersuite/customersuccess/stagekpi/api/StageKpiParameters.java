package org.partnersuite.customersuccess.stagekpi.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stagekpi.StageKpi;
import org.partnersuite.customersuccess.stagekpi.StageKpiScope;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Which KPIs, of which contracts and which period. */
public class StageKpiParameters {
    private static final String DEFAULT_CURRENCY = "USD";

    @QueryParam("from")
    @Parameter(description = "First day of the period. Default: the first day of the last day's quarter.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period. Default: yesterday.")
    @Nullable
    LocalDate to;

    @QueryParam("currency")
    @Parameter(
            description = "ISO 4217 code. Amounts are converted at the rates of the period's last day. Default: USD.")
    @Nullable
    String currency;

    @QueryParam("partner")
    @Parameter(description = "Partner of record, whose touches count. Default: all; for a partner, itself.")
    @Nullable
    UUID partner;

    @QueryParam("product")
    @Parameter(description = "Product.")
    @Nullable
    String product;

    @QueryParam("stage")
    @Parameter(description = "LAND, ONBOARD, ADOPT, EXPAND or RENEW. Default: all.")
    @Nullable
    String stage;

    /**
     * @param own the partner of the caller; null for callers of the vendor
     * @throws Problem 400 with every fault
     */
    StageKpiScope scope(@Nullable UUID own, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate last = to == null ? today.minusDays(1) : to;
        LocalDate first = from == null
                ? last.withDayOfMonth(1)
                        .withMonth(last.getMonth().firstMonthOfQuarter().getValue())
                : from;
        if (last.isBefore(first)) {
            faults.add(Fault.at("to", "before_start", "The period must not end before it starts."));
        }
        String into = currency == null ? DEFAULT_CURRENCY : currency;
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(into))) {
            faults.add(Fault.at("currency", "unknown_code", "Must be an ISO 4217 code such as EUR."));
        }
        if (stage != null
                && Arrays.stream(StageKpi.values()).noneMatch(kpi -> kpi.stage().equals(stage))) {
            faults.add(Fault.at("stage", "unknown_code", "One of: LAND, ONBOARD, ADOPT, EXPAND, RENEW."));
        }
        Problem.refuseAny(faults);
        return new StageKpiScope(first, last, into, own == null ? partner : own, product, today);
    }
}
