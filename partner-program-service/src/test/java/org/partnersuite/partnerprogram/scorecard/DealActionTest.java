package org.partnersuite.partnerprogram.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.scorecard.DealAction.Kind;

/** Open deals of which something must be done before they count. */
@Tag("PP-14")
class DealActionTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 10);

    @Test
    void aDealWhoseQuarterIsOverCountsNoLonger() {
        assertThat(actions(open(20221, true, 3), open(20222, true, 4)))
                .containsExactly(new DealAction(Kind.CLOSE_DATE_PASSED, 3));
    }

    @Test
    void aDealWithoutACloseDateOrAPortionNeedsIt() {
        assertThat(actions(open(0, true, 2), open(20222, false, 1), open(20231, false, 1), open(20232, false, 9)))
                .as("the window ends with the first quarter of 2023")
                .containsExactly(new DealAction(Kind.NO_CLOSE_DATE, 2), new DealAction(Kind.NOT_QUALIFYING, 2));
    }

    @Test
    void whatCountsNeedsNothing() {
        assertThat(actions(open(20222, true, 4))).isEmpty();
    }

    private static List<DealAction> actions(CellSum... open) {
        return DealAction.of(List.of(open), DAY);
    }

    private static CellSum open(int quarter, boolean qualifies, long deals) {
        return new CellSum(DealStatus.OPEN, quarter, qualifies, "USD", deals, BigDecimal.TEN);
    }
}
