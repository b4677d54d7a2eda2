package org.partnersuite.customersuccess.position;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.lifecycle.ExitCriterion;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycles;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageStore;

/** The exit criteria of a position's stage, and which of them hold. */
@Singleton
class ExitCriteria {
    private final Map<String, CriterionSource> sources = new HashMap<>();

    ExitCriteria(@All List<CriterionSource> found) {
        for (CriterionSource source : found) {
            for (String key : source.keys()) {
                if (sources.put(key, source) != null) {
                    throw new IllegalStateException("two features compute " + key);
                }
            }
        }
    }

    /** A criterion and why it does not hold. */
    record Unmet(ExitCriterion criterion, String why) {}

    /** Those of a stage: the partner of record's own, or else the lifecycle's. */
    static List<ExitCriterion> of(Handle db, PositionFacts position, Stage stage) {
        return Optional.ofNullable(position.partnerId())
                .flatMap(partner -> PartnerLifecycles.find(db, partner))
                .flatMap(own -> own.criteriaOf(stage))
                .orElseGet(() -> StageStore.get(db, stage).content().criteria());
    }

    /** Every one that does not hold. */
    List<Unmet> unmet(Handle db, PositionFacts position, Stage stage, List<Evidence> evidence, LocalDate day) {
        List<Unmet> unmet = new ArrayList<>();
        for (ExitCriterion criterion : of(db, position, stage)) {
            if (criterion.kind() == ExitCriterion.Kind.MANUAL) {
                boolean given = evidence.stream()
                        .anyMatch(each -> each.criterion().equals(criterion.key()) && each.hasContent());
                if (!given) {
                    unmet.add(new Unmet(criterion, "Send evidence: a note or a link."));
                }
            } else {
                CriterionSource source = sources.get(criterion.key());
                Optional<String> why = source == null
                        ? Optional.of("Nothing reports it.")
                        : source.unmet(db, criterion.key(), position, day);
                why.ifPresent(sentence -> unmet.add(new Unmet(criterion, sentence)));
            }
        }
        return unmet;
    }
}
