package org.partnersuite.reporting.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The stages and their weights in per cent (EN-1): reference data.
 *
 * @param open the open stages in their order, without retired ones
 */
public record StageWeights(Map<Stage, BigDecimal> percent, List<Stage> open) {

    public StageWeights {
        percent = Map.copyOf(percent);
        open = List.copyOf(open);
    }

    public static StageWeights read(Handle db) {
        Map<Stage, BigDecimal> percent = new LinkedHashMap<>();
        List<Stage> open = new ArrayList<>();
        db.createQuery("select stage, percent, open from stage_weight order by position, stage")
                .map((row, context) -> {
                    Stage stage = new Stage(row.getString("stage"));
                    if (row.getBoolean("open")) {
                        open.add(stage);
                    }
                    return percent.put(stage, row.getBigDecimal("percent"));
                })
                .list();
        return new StageWeights(percent, open);
    }

    /**
     * Stores them, unless a newer version is stored.
     *
     * @param all the stages in their order
     */
    public void write(Handle db, List<Stage> all, long version) {
        for (int i = 0; i < all.size(); i++) {
            Stage stage = all.get(i);
            db.execute("""
                    insert into stage_weight (stage, percent, version, position, open) values (?, ?, ?, ?, ?)
                    on conflict (stage) do update
                        set percent = excluded.percent, version = excluded.version, position = excluded.position,
                            open = excluded.open
                        where stage_weight.version < excluded.version
                    """, stage.code(), percent.get(stage), version, i, open.contains(stage));
        }
    }

    /** The open stages: those that there are, and others that something is counted in. */
    public List<Stage> open(Collection<Stage> counted) {
        Set<Stage> all = new LinkedHashSet<>(open);
        counted.stream()
                .filter(Stage::isOpen)
                .sorted(Comparator.comparing(Stage::code))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Exact: a sum of weighted amounts is the weighted sum. */
    public BigDecimal weigh(Stage stage, BigDecimal amount) {
        return amount.multiply(percent.getOrDefault(stage, BigDecimal.ZERO).movePointLeft(2));
    }
}
