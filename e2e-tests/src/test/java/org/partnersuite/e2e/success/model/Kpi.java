package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A KPI of a plan, and what was measured of it: of each day the newest value stands (CS-4). */
public final class Kpi {
    private final String key;
    private final BigDecimal baseline;
    private final BigDecimal target;
    private final TreeMap<LocalDate, BigDecimal> measured = new TreeMap<>();

    public Kpi(String key, BigDecimal baseline, BigDecimal target) {
        this.key = key;
        this.baseline = baseline;
        this.target = target;
    }

    public String key() {
        return key;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public BigDecimal target() {
        return target;
    }

    public void measure(LocalDate day, BigDecimal value) {
        measured.put(day, value);
    }

    public boolean isMeasured(LocalDate day) {
        return measured.containsKey(day);
    }

    /** What the API tells of its attainment, as texts; none without a measurement, not zero. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        boolean none = measured.isEmpty();
        fields.put("kpi", key);
        fields.put("value", none ? "" : Amounts.text(measured.lastEntry().getValue()));
        fields.put("measuredOn", none ? "" : measured.lastKey().toString());
        fields.put(
                "attainment",
                none ? "" : Amounts.text(attainment(measured.lastEntry().getValue())));
        return fields;
    }

    private BigDecimal attainment(BigDecimal value) {
        return value.subtract(baseline).divide(target.subtract(baseline), 4, RoundingMode.HALF_UP);
    }
}
