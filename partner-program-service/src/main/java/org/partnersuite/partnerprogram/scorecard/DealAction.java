package org.partnersuite.partnerprogram.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.TcvPart;

/** Open deals of which something must be done before they count. They are counted by their sums, whatever their number. */
public record DealAction(Kind kind, long deals) {

    /** What must be done. */
    @Schema(name = "DealActionKind")
    public enum Kind {
        /** The close date lies in a quarter that is over: the deal counts no longer. */
        CLOSE_DATE_PASSED,
        /** Without a close date a deal is in no window. */
        NO_CLOSE_DATE,
        /** In the pipeline's window, and a portion is missing. */
        NOT_QUALIFYING
    }

    /** @param open the sums of the partner's open deals */
    static List<DealAction> of(List<CellSum> open, LocalDate day) {
        QuarterRange window = TcvPart.PIPELINE.window(day);
        int first = QuarterRange.code(window.first());
        int last = QuarterRange.code(window.last());
        return Stream.of(
                        count(Kind.CLOSE_DATE_PASSED, open, cell -> !cell.undated() && cell.closeQuarter() < first),
                        count(Kind.NO_CLOSE_DATE, open, CellSum::undated),
                        count(
                                Kind.NOT_QUALIFYING,
                                open,
                                cell -> !cell.qualifies()
                                        && cell.closeQuarter() >= first
                                        && cell.closeQuarter() <= last))
                .filter(action -> action.deals > 0)
                .toList();
    }

    private static DealAction count(Kind kind, List<CellSum> open, Predicate<CellSum> which) {
        return new DealAction(
                kind, open.stream().filter(which).mapToLong(CellSum::deals).sum());
    }
}
