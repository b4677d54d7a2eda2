package org.partnersuite.reporting.topsheet;

import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.reporting.pipeline.Indicator.Kind;
import org.partnersuite.reporting.pipeline.Period;

/** The links to the rows of engagement figures. Each kind has its own list, with the filters of the topsheet. */
final class EngagementLinks {
    private final Question question;

    EngagementLinks(Question question) {
        this.question = question;
    }

    /** All rows of a kind, whenever they are dated. */
    ListLink rows(Kind kind) {
        return switch (kind) {
            case BRIEFING, PILOT -> list("activities").with("countsAs", kind.name());
            case ROADBLOCK -> list("roadblocks").with("open", "true");
            case MISSING, RECOMMENDED, INITIATIVE -> list("opportunities");
        };
    }

    private ListLink list(String name) {
        return RowsLink.filtered(new ListLink("/v1/reporting/" + name), question);
    }

    String inPeriod(Kind kind, ListLink rows) {
        Period.Range range = question.period().range();
        ListLink dated = kind.datesItself() && range != null
                ? rows.from("on", range.from().atDay(1)).to("on", range.to().atEndOfQuarter())
                : RowsLink.dated(rows, question.period());
        return dated.toString();
    }

    String undated(ListLink rows) {
        return rows.with("dated", "false").toString();
    }
}
