package org.partnersuite.reporting.topsheet.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnersuite.reporting.format.Csv;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/** A topsheet as CSV: a line for each figure and currency. */
final class TopsheetCsv {
    private static final Object[] COLUMNS =
            "period,breakdown,value,measure,opportunities,currency,amount,weightedAmount,rows,asOf,count"
                    .split(",", -1);

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
        csv.line(COLUMNS);
        measures("total", "", topsheet.totals());
        engagement(topsheet.engagement());
        for (Topsheet.Breakdown breakdown : topsheet.breakdowns()) {
            for (Topsheet.Group group : breakdown.groups()) {
                measures(breakdown.by(), group.value(), group.measures());
                if (group.ofWhichJoint() != null) {
                    measures(breakdown.by() + ".ofWhichJoint", group.value(), group.ofWhichJoint());
                }
            }
        }
    }

    private void engagement(Engagement engagement) throws IOException {
        Engagement.Briefings briefings = engagement.briefings();
        count("briefings", "", "planned", briefings.planned());
        count("briefings", "", "inProgress", briefings.inProgress());
        count("briefings", "", "completed", briefings.completed());
        count("briefings", "", "cancelled", briefings.cancelled());
        count("briefings", "", "undated", briefings.undated());
        Engagement.Clients clients = briefings.clients();
        count("briefings", "", "clients", new Counted(clients.count(), clients.rows()));
        Engagement.Pilots pilots = engagement.pilots();
        count("pilots", "", "planned", pilots.planned());
        count("pilots", "", "inProgress", pilots.inProgress());
        count("pilots", "", "completed", pilots.completed());
        count("pilots", "", "progressed", pilots.progressed());
        count("pilots", "", "cancelled", pilots.cancelled());
        count("pilots", "", "undated", pilots.undated());
        for (Engagement.Initiatives initiatives : engagement.initiatives()) {
            count("initiative", initiatives.name(), "open", initiatives.open());
            count("initiative", initiatives.name(), "won", initiatives.won());
            count("initiative", initiatives.name(), "lost", initiatives.lost());
            count("initiative", initiatives.name(), "undated", initiatives.undated());
        }
        for (Engagement.Roadblocks roadblocks : engagement.openRoadblocks()) {
            count("openRoadblocks", roadblocks.category(), roadblocks.open());
        }
        count("missingRequirements", "", engagement.incomplete());
        for (Engagement.Missing missing : engagement.missingRequirements()) {
            count("missingRequirements", missing.requirement(), missing.opportunities());
        }
        for (Engagement.Missing unmet : engagement.recommendedRequirements()) {
            count("recommendedRequirements", unmet.requirement(), unmet.opportunities());
        }
    }

    private void count(String kind, String value, Apart figure) throws IOException {
        count(kind, value, "inPeriod", figure.inPeriod());
        count(kind, value, "undated", figure.undated());
    }

    /** A line of an engagement figure; its kind is in the column of breakdowns. */
    private void count(String kind, String value, String measure, Counted figure) throws IOException {
        csv.line(
                topsheet.period(),
                kind,
                value,
                measure,
                null,
                null,
                null,
                null,
                figure.rows(),
                topsheet.freshness().asOf(),
                figure.count());
    }

    private void measures(String breakdown, String value, Measures measures) throws IOException {
        for (Measures.StageFigure stage : measures.stages()) {
            figure(breakdown, value, stage.stage().code(), stage.figure());
        }
        figure(breakdown, value, "open", measures.open());
        figure(breakdown, value, "won", measures.won());
        figure(breakdown, value, "lost", measures.lost());
        figure(breakdown, value, "undated", measures.undated());
    }

    /** A line for each currency. The count is in the first one only. */
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
