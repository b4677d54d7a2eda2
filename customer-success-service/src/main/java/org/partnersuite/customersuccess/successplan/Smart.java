package org.partnersuite.customersuccess.successplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanInitiative;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.customersuccess.successplan.content.PlanOutcome;
import org.partnersuite.platform.rest.Fault;

/**
 * An active plan's KPIs are SMART: each has a name, how it is measured, a baseline and another target, a due day in the
 * future and an owner. Every fault is named.
 */
final class Smart {
    private final LocalDate today;
    private final Set<PlanKpi> accepted;
    private final List<Fault> faults = new ArrayList<>();

    private Smart(LocalDate today, Set<PlanKpi> accepted) {
        this.today = today;
        this.accepted = accepted;
    }

    /** @param accepted KPIs of the active plan as they were: their due day may have passed */
    static List<Fault> faults(PlanContent content, LocalDate today, Set<PlanKpi> accepted) {
        Smart smart = new Smart(today, accepted);
        visit(content, smart::check);
        return smart.faults;
    }

    /** Of every KPI, with its pointer. */
    static void visit(PlanContent content, KpiVisitor visitor) {
        for (int i = 0; i < content.outcomes().size(); i++) {
            PlanOutcome outcome = content.outcomes().get(i);
            for (int j = 0; j < outcome.initiatives().size(); j++) {
                PlanInitiative initiative = outcome.initiatives().get(j);
                for (int k = 0; k < initiative.kpis().size(); k++) {
                    visitor.visit(
                            "/outcomes/" + i + "/initiatives/" + j + "/kpis/" + k,
                            initiative.kpis().get(k));
                }
            }
        }
    }

    /** Sees a KPI and its pointer. */
    @FunctionalInterface
    interface KpiVisitor {
        void visit(String at, PlanKpi kpi);
    }

    private void check(String at, PlanKpi kpi) {
        there(at + "/name", kpi.name(), "kpi_name", "Name the KPI.");
        there(at + "/howMeasured", kpi.howMeasured(), "kpi_how_measured", "Say how the KPI is measured.");
        there(at + "/baseline", kpi.baseline(), "kpi_baseline", "Give the value at the start.");
        there(at + "/target", kpi.target(), "kpi_target", "Give the value to reach.");
        there(at + "/owner", kpi.owner(), "kpi_owner", "Name who owns the KPI.");
        LocalDate due = kpi.dueOn();
        if (due == null) {
            faults.add(Fault.at(at + "/dueOn", "kpi_due", "Say by when the target is to be reached."));
        } else if (!due.isAfter(today) && !accepted.contains(kpi)) {
            faults.add(Fault.at(at + "/dueOn", "kpi_due_past", "The due day must be after " + today + "."));
        }
    }

    private void there(String at, @Nullable Object value, String code, String sentence) {
        if (value == null) {
            faults.add(Fault.at(at, code, sentence));
        }
    }
}
