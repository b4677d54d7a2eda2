package org.partnersuite.customersuccess.successplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Measurements of KPIs: a time series each. The newest gives the KPI's attainment. */
@ApplicationScoped
public class KpiMeasurements {
    public static final AggregateType<KpiMeasurement> MEASUREMENT =
            AggregateType.of("kpi-measurement", "customer-success.kpi-measurement.v1", Function.identity());

    private static final Table<KpiMeasurement> TABLE = Table.of(MEASUREMENT.table(), "id", KpiMeasurement.class);

    private final SuccessPlanRepository plans;

    KpiMeasurements(SuccessPlanRepository plans) {
        this.plans = plans;
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                MEASUREMENT.name(), MEASUREMENT.table(), Rows.of(KpiMeasurement.class, MEASUREMENT::state));
    }

    /** What is measured. */
    public record Measured(
            UUID planId,
            String kpi,
            LocalDate measuredOn,
            BigDecimal value,
            @Nullable String note) {}

    /**
     * @throws Problem 404 for an unknown plan, 403 for a partner without the right, 409 when the KPI was measured that day,
     *     422 for an unknown KPI, an ended plan or a future day
     */
    public KpiMeasurement record(Change change, Measured measured) {
        SuccessPlan plan = openPlan(change, measured.planId());
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        if (measured.measuredOn().isAfter(today)) {
            throw refused("/measuredOn", "in_future", "Not after " + today + ".");
        }
        AttainedKpi kpi = PlanKpis.find(change.db(), plan.id(), measured.kpi())
                .orElseThrow(() -> refused("/kpi", "unknown_kpi", "The plan has no such KPI."));
        KpiMeasurement measurement = new KpiMeasurement(
                Ids.next(),
                1,
                plan.id(),
                kpi.kpi(),
                measured.measuredOn(),
                measured.value(),
                measured.note(),
                change.caller().subject(),
                change.now(),
                change.now());
        if (!TABLE.insert(change.db(), List.of(measurement))) {
            Problem problem = Problem.conflict(
                    "measured_already",
                    "The KPI has a measurement of this day; existingId names it. Correct that one.");
            existing(change.db(), measurement).ifPresent(id -> problem.with("existingId", id));
            throw problem;
        }
        MEASUREMENT.created(change, "measured", measurement);
        attain(change.db(), kpi);
        return measurement;
    }

    /** @throws Problem 404, 412 when it has changed since, 403 for a partner without the right, 422 for an ended plan */
    public KpiMeasurement correct(
            Change change, UUID id, IfMatch ifMatch, Function<KpiMeasurement, Measured> correction) {
        KpiMeasurement found = find(change.db(), id, "").orElseThrow(Problem::notFound);
        openPlan(change, found.planId());
        KpiMeasurement before = find(change.db(), id, " for no key update").orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        Measured now = correction.apply(before);
        boolean same = now.planId().equals(before.planId())
                && now.kpi().equals(before.kpi())
                && now.measuredOn().equals(before.measuredOn());
        if (!same) {
            throw Problem.badRequest(List.of(Fault.at(
                    null, "read_only", "A correction keeps plan, KPI and day; record another measurement instead.")));
        }
        if (before.says(now.value(), now.note())) {
            return before;
        }
        KpiMeasurement after = before.corrected(now.value(), now.note(), change.now());
        TABLE.update(change.db(), List.of(after));
        MEASUREMENT.changed(change, "corrected", before, after);
        PlanKpis.find(change.db(), before.planId(), before.kpi()).ifPresent(kpi -> attain(change.db(), kpi));
        return after;
    }

    /** The plan, locked: its measurements are written one after the other. */
    private SuccessPlan openPlan(Change change, UUID id) {
        SuccessPlan seen = SuccessPlanRepository.visible(change.db(), id);
        PartnerWriting.of(
                change.db(), change.caller(), seen.customerId(), seen.details().subscriptionIds());
        SuccessPlan plan = plans.locked(change, id);
        if (!plan.progress().status().isOpen()) {
            throw PlanRefusals.ended(plan);
        }
        return plan;
    }

    private static void attain(Handle db, AttainedKpi kpi) {
        Optional<KpiMeasurement> newest = db.createQuery("""
                        select * from kpi_measurement where plan_id = :plan and kpi = :kpi
                        order by measured_on desc limit 1
                        """)
                .bind("plan", kpi.planId())
                .bind("kpi", kpi.kpi())
                .mapTo(KpiMeasurement.class)
                .findOne();
        PlanKpis.put(
                db,
                kpi.measured(
                        newest.map(KpiMeasurement::value).orElse(null),
                        newest.map(KpiMeasurement::measuredOn).orElse(null)));
    }

    private static Optional<KpiMeasurement> find(Handle db, UUID id, String lock) {
        return db.createQuery("select * from kpi_measurement where id = :id" + lock)
                .bind("id", id)
                .mapTo(KpiMeasurement.class)
                .findOne();
    }

    private static Optional<UUID> existing(Handle db, KpiMeasurement measurement) {
        return db.createQuery(
                        "select id from kpi_measurement where plan_id = :plan and kpi = :kpi and measured_on = :day")
                .bind("plan", measurement.planId())
                .bind("kpi", measurement.kpi())
                .bind("day", measurement.measuredOn())
                .mapTo(UUID.class)
                .findOne();
    }

    private static Problem refused(String pointer, String code, String sentence) {
        return Problem.unprocessable(
                "measurement_refused",
                "The measurement breaks rules, listed in errors.",
                List.of(Fault.at(pointer, code, sentence)));
    }
}
