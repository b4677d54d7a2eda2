package org.partnersuite.partnerprogram.whatif.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.prerequisite.FactKind;
import org.partnersuite.partnerprogram.whatif.Costs;
import org.partnersuite.partnerprogram.whatif.GapKind;
import org.partnersuite.partnerprogram.whatif.HypotheticalDeal;
import org.partnersuite.partnerprogram.whatif.HypotheticalFact;
import org.partnersuite.partnerprogram.whatif.WhatIf.Supposition;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

@Schema(
        name = "WhatIfRequest",
        description = "What a partner might have beside what it has.",
        examples =
                "{\"deals\":[{\"status\":\"OPEN\",\"closeDate\":\"2027-03-31\",\"partnerPortion\":{\"amount\":\"1000000\","
                        + "\"currency\":\"USD\"},\"valueAddPortion\":{\"amount\":\"500000\",\"currency\":\"USD\"}}],"
                        + "\"prerequisites\":[{\"kind\":\"PERSON_TRAINED\",\"count\":2}],"
                        + "\"costs\":[{\"kind\":\"PEOPLE_TRAINED\",\"perUnit\":4000}]}")
record WhatIfRequest(
        @Schema(description = "Measuring day. Default: today.") @Nullable
        LocalDate date,

        @Schema(description = "Number of a program edition. Default: the one in force on the day.")
        @Min(1)
        @Max(10000)
        @Nullable
        Integer edition,

        @Schema(description = "Deals that there might be.") @Size(max = 200) @Nullable
        List<DealSupposed> deals,

        @Schema(description = "Prerequisites that there might be.") @Size(max = 50) @Nullable
        List<FactSupposed> prerequisites,

        @Schema(description = "What a missing unit costs, by kind. Default: 1 each, and 1 per unit of currency.")
        @Size(max = 50)
        @Nullable
        List<UnitCost> costs) {

    /** A deal that there might be. */
    @Schema(name = "HypotheticalDeal")
    record DealSupposed(DealStatus status, LocalDate closeDate, Money partnerPortion, Money valueAddPortion) {}

    /** Things of a kind that a partner might have more. */
    @Schema(name = "HypotheticalPrerequisite")
    record FactSupposed(
            FactKind kind,

            @Schema(description = "How many more.", examples = "2") @Min(1) @Max(1000)
            int count,

            @Schema(description = "Of standard offerings: available worldwide.") @Nullable
            Boolean worldwide,

            @Schema(description = "Of standard offerings: geographies in which they are available.")
            @Size(max = 50)
            @Nullable
            List<@Size(max = 100) String> geographies) {}

    /** What a missing unit costs. */
    @Schema(name = "UnitCost")
    record UnitCost(
            GapKind kind,

            @Schema(description = "Zero or more, in whatever unit the caller counts.", examples = "4000")
            @DecimalMin("0")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 4)
            BigDecimal perUnit) {}

    Supposition supposition() {
        List<Fault> faults = new ArrayList<>();
        List<HypotheticalDeal> supposed = new ArrayList<>();
        for (DealSupposed deal : deals == null ? List.<DealSupposed>of() : deals) {
            if (!deal.partnerPortion().currency().equals(deal.valueAddPortion().currency())) {
                faults.add(Fault.at(
                        "/deals/" + supposed.size() + "/valueAddPortion",
                        "other_currency",
                        "Both portions are in one currency."));
            }
            supposed.add(new HypotheticalDeal(
                    deal.status(),
                    deal.closeDate(),
                    deal.partnerPortion().currency(),
                    deal.partnerPortion().amount(),
                    deal.valueAddPortion().amount()));
        }
        Map<GapKind, BigDecimal> perUnit = new EnumMap<>(GapKind.class);
        List<UnitCost> given = costs == null ? List.of() : costs;
        for (int i = 0; i < given.size(); i++) {
            UnitCost cost = given.get(i);
            if (perUnit.put(cost.kind(), cost.perUnit()) != null) {
                faults.add(Fault.at("/costs/" + i + "/kind", "duplicate_item", "This is given more than once."));
            }
        }
        Problem.refuseAny(faults);
        return new Supposition(
                date,
                edition,
                supposed,
                prerequisites == null
                        ? List.of()
                        : prerequisites.stream()
                                .map(each -> new HypotheticalFact(
                                        each.kind(),
                                        each.count(),
                                        Boolean.TRUE.equals(each.worldwide()),
                                        each.geographies()))
                                .toList(),
                new Costs(perUnit));
    }
}
