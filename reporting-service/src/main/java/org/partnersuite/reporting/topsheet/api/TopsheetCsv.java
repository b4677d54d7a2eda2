package org.partnersuite.reporting.topsheet.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnersuite.reporting.format.api.Csv;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/** A topsheet as CSV: a line per figure and currency. */
final class TopsheetCsv {
    private final Csv csv;
    private final Topsheet topsheet;

    private TopsheetCsv(Csv csv, Topsheet topsheet) {
        this.csv = csv;
        this.topsheet = topsheet;
    }

    static byte[] of(Topsheet topsheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Csv csv = new Csv(bytes);
            new TopsheetCsv(csv, topsheet).write();
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        csv.line(
                "period",
                "breakdown",
                "value",
                "measure",
                "opportunities",
                "currency",
                "amount",
                "weightedAmount",
                "rows",
                "asOf",
                "count");
        measures("total", "", topsheet.totals());
        for (EngagementLine line : EngagementLine.of(topsheet.engagement())) {
            csv.line(
                    topsheet.period(),
                    line.kind(),
                    line.value(),
                    line.measure(),
                    null,
                    null,
                    null,
                    null,
                    line.rows(),
                    topsheet.freshness().asOf(),
                    line.count());
        }
        for (Topsheet.Breakdown breakdown : topsheet.breakdowns()) {
            for (Topsheet.Group group : breakdown.groups()) {
                measures(breakdown.by(), group.value(), group.measures());
            }
        }
    }

    private void measures(String breakdown, String value, Measures measures) throws IOException {
        for (Measures.StageFigure stage : measures.stages()) {
            figure(breakdown, value, stage.stage().name(), stage.figure());
        }
        figure(breakdown, value, "open", measures.open());
        figure(breakdown, value, "won", measures.won());
        figure(breakdown, value, "lost", measures.lost());
        figure(breakdown, value, "undated", measures.undated());
    }

    /** The count stands in the first line only: lines of further currencies are of the same opportunities' rest. */
    private void figure(String breakdown, String value, String measure, Figure figure) throws IOException {
        int currencies = Math.max(1, figure.amounts().size());
        for (int i = 0; i < currencies; i++) {
            boolean any = i < figure.amounts().size();
            csv.line(
                    topsheet.period(),
                    breakdown,
                    value,
                    measure,
                    i == 0 ? figure.opportunities() : null,
                    any ? figure.amounts().get(i).currency() : null,
                    any ? figure.amounts().get(i).value() : null,
                    any ? figure.weighted().get(i).value() : null,
                    figure.rows(),
                    topsheet.freshness().asOf(),
                    null);
        }
    }
}
