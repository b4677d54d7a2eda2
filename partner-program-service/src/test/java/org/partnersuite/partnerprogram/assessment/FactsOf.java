package org.partnersuite.partnerprogram.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.partnersuite.partnerprogram.prerequisite.FactKind;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts.Held;

/** Prerequisites of a partner, written down: what a tier of edition one asks for, but for what a test changes. */
public final class FactsOf {
    private final Map<FactKind, List<Held>> held = new EnumMap<>(FactKind.class);

    private FactsOf(int trained, int technical) {
        for (FactKind kind : FactKind.values()) {
            held.put(kind, items(1));
        }
        held.put(
                FactKind.STANDARD_OFFERING, List.of(new Held(UUID.randomUUID(), "Managed detection", true, List.of())));
        held.put(FactKind.PERSON_TRAINED, items(trained));
        held.put(FactKind.TECHNICAL_RESOURCE, items(technical));
        held.put(FactKind.INTEGRATION, List.of(Held.of(UUID.randomUUID(), "CLOUD_PAK_FOR_SECURITY")));
    }

    public static FactsOf platinum() {
        return new FactsOf(20, 3);
    }

    public static FactsOf gold() {
        return new FactsOf(10, 2);
    }

    public static FactsOf silver() {
        return new FactsOf(5, 1);
    }

    public FactsOf with(FactKind kind, int count) {
        held.put(kind, items(count));
        return this;
    }

    public FactsOf offeredIn(String... geographies) {
        held.put(
                FactKind.STANDARD_OFFERING,
                List.of(new Held(UUID.randomUUID(), "Managed detection", false, List.of(geographies))));
        return this;
    }

    public PrerequisiteFacts facts() {
        return new PrerequisiteFacts(UUID.randomUUID(), LocalDate.of(2022, 1, 5), held);
    }

    private static List<Held> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Held.of(UUID.randomUUID(), "item " + i))
                .toList();
    }
}
