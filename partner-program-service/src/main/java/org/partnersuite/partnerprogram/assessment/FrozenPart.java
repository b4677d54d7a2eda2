package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnersuite.partnerprogram.deal.TcvPart;

/** One part of aggregate TCV as it was measured: its deals by currency and rate. */
public record FrozenPart(TcvPart part, List<FrozenSum> sums) {

    public FrozenPart {
        sums = List.copyOf(sums);
    }

    /** In the edition's currency, without what has no rate. */
    public BigDecimal amount() {
        return sums.stream()
                .map(FrozenSum::converted)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long deals() {
        return sums.stream().mapToLong(FrozenSum::deals).sum();
    }
}
