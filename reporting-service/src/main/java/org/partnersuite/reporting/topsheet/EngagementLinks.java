package org.partnersuite.reporting.topsheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnersuite.reporting.pipeline.Indicator.Kind;
import org.partnersuite.reporting.pipeline.Period;

/** The links to the rows of engagement figures. Each kind has its own list, with the filters of the topsheet. */
final class EngagementLinks {
    private static final Map<Kind, String> ROWS = Map.of(
            Kind.BRIEFING, "/v1/reporting/activities",
            Kind.PILOT, "/v1/reporting/activities",
            Kind.ROADBLOCK, "/v1/reporting/roadblocks",
            Kind.MISSING, "/v1/reporting/opportunities",
            Kind.RECOMMENDED, "/v1/reporting/opportunities",
            Kind.INITIATIVE, "/v1/reporting/opportunities");

    private final String filters;
    private final Period period;

    EngagementLinks(Question question) {
        Map<String, Collection<String>> filters = RowsLink.filters(question);
        filters.remove("currency");
        this.filters = RowsLink.address(filters);
        this.period = question.period();
    }

    String inPeriod(Kind kind, String filter) {
        return address(kind, filter, kind.datesItself() ? days() : RowsLink.address(RowsLink.period(period.range())));
    }

    String undated(Kind kind, String filter) {
        return address(kind, filter, "dated=false");
    }

    String value(String value) {
        return RowsLink.encoded(value);
    }

    private String address(Kind kind, String filter, String time) {
        String own =
                switch (kind) {
                    case BRIEFING, PILOT -> "countsAs=" + kind;
                    case ROADBLOCK -> "open=true";
                    case MISSING, RECOMMENDED, INITIATIVE -> "";
                };
        return ROWS.getOrDefault(kind, "") + "?" + String.join("&", present(filters, own, filter, time));
    }

    private String days() {
        Period.Range range = period.range();
        return range == null
                ? "dated=true"
                : "on.gte=" + range.from().atDay(1) + "&on.lte=" + range.to().atEndOfQuarter();
    }

    private static List<String> present(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).toList();
    }
}
