package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.assessment.FrozenSum.NamedDeal;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.tcv.CurrencySubtotal;
import org.partnersuite.partnerprogram.tcv.PartTotal;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;

/**
 * All that a result was made from. It is kept with the result, so that the result can be made again whatever has changed since.
 *
 * @param day the measuring day, D
 * @param asOf the instant whose knowledge of deals and rates was used
 * @param edition the number of the edition, which never changes
 */
public record FrozenInputs(LocalDate day, Instant asOf, int edition, List<FrozenPart> parts, PrerequisiteFacts facts) {

    public FrozenInputs {
        parts = List.copyOf(parts);
    }

    static FrozenInputs of(TakenMeasure measure, PrerequisiteFacts facts) {
        return new FrozenInputs(
                measure.tcv().day(),
                measure.asOf(),
                measure.tcv().edition().number(),
                measure.tcv().parts().stream()
                        .map(part -> new FrozenPart(part.part(), sums(measure, part)))
                        .toList(),
                facts);
    }

    /** Aggregate TCV in the edition's currency. */
    BigDecimal tcv() {
        return parts.stream().map(FrozenPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Deals that would count and have no rate, as far as they are named. */
    List<NamedDeal> unconverted() {
        return parts.stream()
                .flatMap(part -> part.sums().stream())
                .flatMap(sum -> sum.unconverted().stream())
                .toList();
    }

    boolean complete() {
        return parts.stream().flatMap(part -> part.sums().stream()).noneMatch(sum -> sum.rate() == null);
    }

    UUID partnerId() {
        return facts.partnerId();
    }

    private static List<FrozenSum> sums(TakenMeasure measure, PartTotal<TcvPart> part) {
        return part.subtotals().stream()
                .map(subtotal -> FrozenSum.of(subtotal, named(measure, part, subtotal)))
                .toList();
    }

    private static List<NamedDeal> named(TakenMeasure measure, PartTotal<TcvPart> part, CurrencySubtotal subtotal) {
        return measure.withoutRate().stream()
                .filter(each -> each.part() == part.part() && each.subtotal().equals(subtotal))
                .flatMap(each -> each.greatest().stream())
                .map(deal -> new NamedDeal(deal.dealId(), deal.terms().name()))
                .toList();
    }
}
