package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Mark;

/** What a transaction changes in the cells of marks. A mark counts where its opportunity does, which may be nowhere. */
final class MarkDeltas {
    private final DimensionCodes codes;
    private final Map<MarkKey, Long> byCell = new HashMap<>();
    private final ClientDeltas clients = new ClientDeltas();

    MarkDeltas(DimensionCodes codes) {
        this.codes = codes;
    }

    void add(CountedOpportunity opportunity, Collection<Mark> marks) {
        count(opportunity, marks, 1);
    }

    void remove(CountedOpportunity opportunity, Collection<Mark> marks) {
        count(opportunity, marks, -1);
    }

    SortedMap<MarkKey, Long> changes() {
        SortedMap<MarkKey, Long> changes = new TreeMap<>(byCell);
        changes.values().removeIf(marks -> marks == 0);
        return changes;
    }

    SortedMap<ClientLine, Map<Short, Integer>> clients() {
        return clients.changes();
    }

    private void count(CountedOpportunity opportunity, Collection<Mark> marks, int sign) {
        if (marks.isEmpty() || !opportunity.isWatsonx()) {
            return;
        }
        CodedOpportunity coded = CodedOpportunity.of(opportunity, codes);
        for (Mark mark : marks) {
            clients.count(opportunity.account(), coded, mark, sign);
            short figure = codes.code(DimensionCodes.FIGURE, mark.figure());
            short quarter = quarter(mark, coded);
            for (CellFamily family : CellFamily.ofMarks()) {
                coded.places(
                        family,
                        (offering, useCase) -> byCell.merge(
                                MarkKey.of(coded.in(family, offering, useCase), quarter, figure),
                                (long) sign,
                                Long::sum));
            }
        }
    }

    private static short quarter(Mark mark, CodedOpportunity opportunity) {
        if (!mark.kind().datesItself()) {
            return opportunity.quarter();
        }
        return mark.quarter() == null ? 0 : mark.quarter().code();
    }
}
