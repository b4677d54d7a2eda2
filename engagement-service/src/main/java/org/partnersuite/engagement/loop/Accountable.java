package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;

/** The roles that are accountable for a stage, by the RACI table of the reference data. */
@ApplicationScoped
public class Accountable {
    private final ReferenceCatalog reference;

    Accountable(ReferenceCatalog reference) {
        this.reference = reference;
    }

    public List<Accountability> forStage(MethodStage stage) {
        return reference.current().set(ReferenceSetId.ACCOUNTABILITY).values().stream()
                .filter(row -> row.code().equals(stage.name()))
                .flatMap(row -> Objects.requireNonNullElse(row.accountability(), List.<Accountability>of()).stream())
                .filter(cell -> cell.raci().contains("A"))
                .toList();
    }

    static String sentence(List<Accountability> cells) {
        return cells.stream()
                .map(cell -> cell.condition() == null ? cell.role() : cell.role() + " (" + cell.condition() + ")")
                .collect(Collectors.joining(", "));
    }
}
