package org.partnersuite.reporting.pipeline;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How much of an amount a stage lets expect (EN-1); they are data. */
public record StageWeights(Map<Stage, Integer> percent) {

    public StageWeights {
        percent = new EnumMap<>(percent);
    }

    public static StageWeights read(Handle db) {
        Map<Stage, Integer> percent = new EnumMap<>(Stage.class);
        db.createQuery("select stage, percent from stage_weight")
                .map((row, context) -> percent.put(Stage.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return new StageWeights(percent);
    }

    /** Exact: a sum of weighted amounts is the weighted sum. */
    public BigDecimal weigh(Stage stage, BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(percent.getOrDefault(stage, 0), 2));
    }
}
