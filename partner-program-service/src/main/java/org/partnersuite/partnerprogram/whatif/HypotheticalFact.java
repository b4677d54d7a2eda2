package org.partnersuite.partnerprogram.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EligibleIntegration;
import org.partnersuite.partnerprogram.prerequisite.FactKind;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts.Held;

/**
 * Things of a kind that a partner might have more.
 *
 * @param worldwide of standard offerings
 * @param geographies of standard offerings
 */
public record HypotheticalFact(
        FactKind kind,
        int count,
        boolean worldwide,
        @Nullable List<String> geographies) {

    PrerequisiteFacts addTo(PrerequisiteFacts facts, Edition edition) {
        List<Held> more = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            UUID id = new UUID(0, ((long) kind.ordinal() << 32) + i);
            more.add(
                    kind == FactKind.STANDARD_OFFERING
                            ? new Held(
                                    id, "hypothetical " + i, worldwide, geographies == null ? List.of() : geographies)
                            : Held.of(id, item(i, facts, edition)));
        }
        return facts.with(kind, more);
    }

    /** An integration counts by its product: another one that the edition lists. */
    private String item(int number, PrerequisiteFacts facts, Edition edition) {
        if (kind != FactKind.INTEGRATION) {
            return "hypothetical " + number;
        }
        List<String> had =
                facts.of(FactKind.INTEGRATION).stream().map(Held::item).toList();
        return edition.eligibleIntegrations().stream()
                .filter(EligibleIntegration::alignedWithOfferingStrategy)
                .map(EligibleIntegration::code)
                .filter(code -> !had.contains(code))
                .skip(number - 1L)
                .findFirst()
                .orElse("hypothetical " + number);
    }
}
