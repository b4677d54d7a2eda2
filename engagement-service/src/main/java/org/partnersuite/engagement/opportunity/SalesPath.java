package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.engagement.reference.ReferenceValue;

/**
 * The stages that an opportunity passes, in their order, and the evidence that admits to each: reference data (EN-1, EN-7).
 */
public final class SalesPath {
    private static final String GUIDANCE = "GUIDANCE";

    private final List<Stage> all = new ArrayList<>();
    private final Set<Stage> retired = new HashSet<>();
    private final List<Admission> admissions;

    /**
     * Evidence for entering a stage.
     *
     * @param sentence what the client did, within a sentence
     * @param engagement null when it does not depend on technical engagement
     */
    public record Admission(
            EvidenceCode code,
            String sentence,
            Stage stage,
            @Nullable Need engagement) {
        static Admission of(ReferenceValue evidence) {
            String need = evidence.technicalEngagement();
            return new Admission(
                    new EvidenceCode(evidence.code()),
                    evidence.name().substring(0, 1).toLowerCase(Locale.ROOT)
                            + evidence.name().substring(1),
                    new Stage(String.valueOf(evidence.stage())),
                    need == null ? null : Need.valueOf(need));
        }
    }

    private SalesPath(List<ReferenceValue> stages, List<ReferenceValue> evidence) {
        for (ReferenceValue stage : stages) {
            if (!GUIDANCE.equals(stage.state())) {
                all.add(new Stage(stage.code()));
                if (Boolean.TRUE.equals(stage.retired())) {
                    retired.add(new Stage(stage.code()));
                }
            }
        }
        admissions = evidence.stream().map(Admission::of).toList();
    }

    public static SalesPath of(ReferenceData reference) {
        return new SalesPath(
                reference.set(ReferenceSetId.SALES_STAGES).values(),
                reference.set(ReferenceSetId.EVIDENCE_CODES).values());
    }

    /** Those that an opportunity may go to, in their order. */
    public List<Stage> stages() {
        return all.stream().filter(stage -> !retired.contains(stage)).toList();
    }

    /** Their codes. */
    public Set<String> codes() {
        return stages().stream().map(Stage::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean has(Stage stage) {
        return all.contains(stage) && !retired.contains(stage);
    }

    /** The stages that a move from here to there would jump over. */
    List<Stage> between(Stage from, Stage to) {
        int after = all.indexOf(from) + 1;
        int until = all.indexOf(to);
        return all.subList(Math.min(after, until), until).stream()
                .filter(stage -> !retired.contains(stage))
                .toList();
    }

    boolean isBack(Stage from, Stage to) {
        return all.indexOf(to) < all.indexOf(from);
    }

    Optional<Admission> toEnter(Stage stage, Need engagement) {
        return admissions.stream()
                .filter(admission -> admission.stage().equals(stage))
                .filter(admission -> admission.engagement() == null || admission.engagement() == engagement)
                .findFirst();
    }
}
