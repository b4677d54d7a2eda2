package org.partnersuite.reporting.pipeline;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The weight of each stage in per cent (EN-1). Weights are reference data. */
public record StageWeights(Map<Stage, BigDecimal> percent) {

    public StageWeights {
        percent = Map.copyOf(percent);
    }

    public static StageWeights read(Handle db) {
        Map<Stage, BigDecimal> percent = new EnumMap<>(Stage.class);
        db.createQuery("select stage, percent from stage_weight")
                .map((row, context) -> percent.put(Stage.valueOf(row.getString(1)), row.getBigDecimal(2)))
                .list();
        return new StageWeights(percent);
    }

    /** Stores the weights, unless a newer version is stored. */
    public void write(Handle db, long version) {
        percent.forEach((stage, weight) -> db.execute(
                "update stage_weight set percent = ?, version = ? where stage = ? and version < ?",
                weight,
                version,
                stage.name(),
                version));
    }

    /** Exact: a sum of weighted amounts is the weighted sum. */
    public BigDecimal weigh(Stage stage, BigDecimal amount) {
        return amount.multiply(percent.getOrDefault(stage, BigDecimal.ZERO).movePointLeft(2));
    }
}
