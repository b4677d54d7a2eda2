package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.platform.rest.IfMatch;

/** Runs of the assessment of 5 January 2022 in a database of their own, begun on the tenth. */
final class RunsAtWork {
    static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    final ServiceDatabase database = new ServiceDatabase();
    final Editions editions = new Editions();
    final Measures measures = new Measures(editions, new MeasureTime(Clock.systemUTC()));
    final Assessments assessments = new Assessments(measures, editions);
    final AssessmentRuns runs = new AssessmentRuns(editions);
    final Qualified qualified = new Qualified(database);

    RunsAtWork() {
        on("2022-01-10");
    }

    void rate(String currency, String validOn, String dollars) {
        database.change(change -> RateStore.put(
                change,
                new ExchangeRate(currency, "USD", LocalDate.parse(validOn), new BigDecimal(dollars)),
                IfMatch.any()));
    }

    AssessmentRun begun() {
        return database.change(change -> runs.begin(change, DAY, 1));
    }

    AssessmentRun computed() {
        AssessmentRun run = begun();
        compute();
        return read(run);
    }

    void compute() {
        for (Set<UUID> due = due(); !due.isEmpty(); due = due()) {
            Set<UUID> batch = due;
            database.change(change -> assessments.work(change, batch));
        }
    }

    Set<UUID> due() {
        return database.read(db -> assessments.due(db, database.now(), 1000));
    }

    AssessmentRun publish(AssessmentRun run) {
        return database.change(change -> runs.publish(change, run.id(), IfMatch.any()));
    }

    AssessmentRun read(AssessmentRun run) {
        return database.<Optional<AssessmentRun>>read(db -> RunStore.find(db, run.id()))
                .orElseThrow();
    }

    AssessmentResult result(AssessmentRun run, UUID partner) {
        return database.<List<AssessmentResult>>read(db -> ResultStore.ofRun(db, run.id())).stream()
                .filter(result -> result.partnerId().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    void rate(String dollars) {
        database.change(change -> {
            qualified.rate(change, "EUR", dollars);
            return true;
        });
    }

    void on(String day) {
        database.setNow(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
