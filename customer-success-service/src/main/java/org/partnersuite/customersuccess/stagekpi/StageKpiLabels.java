package org.partnersuite.customersuccess.stagekpi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/**
 * How the KPIs are called, and the minimum of the renewal rate; an admin's data.
 *
 * @param minimumRenewalRate per cent
 */
public record StageKpiLabels(int minimumRenewalRate, List<Label> kpis) {
    /** The labels that hold, and their versions. */
    public static final Setting<StageKpiLabels> SETTING = Setting.shipped("stage-kpis", StageKpiLabels.class);

    public StageKpiLabels {
        kpis = List.copyOf(kpis);
    }

    /** How one KPI is called, and in what it is told. */
    public record Label(String stage, StageKpi code, String label, String unit) {}

    Label of(StageKpi kpi) {
        return kpis.stream().filter(label -> label.code() == kpi).findFirst().orElseThrow();
    }

    /** Every fault, with pointers into the request. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<StageKpi> missing = EnumSet.allOf(StageKpi.class);
        for (int i = 0; i < kpis.size(); i++) {
            Label label = kpis.get(i);
            if (!missing.remove(label.code())) {
                faults.add(Fault.at("/kpis/" + i + "/code", "duplicate", "Each KPI stands once."));
            }
            if (!label.stage().equals(label.code().stage())) {
                faults.add(Fault.at(
                        "/kpis/" + i + "/stage",
                        "other_stage",
                        "It is a KPI of " + label.code().stage() + "."));
            }
        }
        missing.forEach(kpi -> faults.add(Fault.at("/kpis", "missing", kpi + " is missing.")));
        return faults;
    }
}
