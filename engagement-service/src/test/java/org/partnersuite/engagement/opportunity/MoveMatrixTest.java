package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.TransitionKind.BACK;
import static org.partnersuite.engagement.opportunity.TransitionKind.FROM_END_TO_END;
import static org.partnersuite.engagement.opportunity.TransitionKind.LOSE;
import static org.partnersuite.engagement.opportunity.TransitionKind.REOPEN;
import static org.partnersuite.engagement.opportunity.TransitionKind.SKIP;
import static org.partnersuite.engagement.opportunity.TransitionKind.STAY;
import static org.partnersuite.engagement.opportunity.TransitionKind.STEP;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.opportunity.StageCriterion.Finding;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;

/** Every cell of the matrix of moves, and for each every subset of what a caller may bring to it. */
@Tag("EN-7")
class MoveMatrixTest {
    /** Rows: from; columns: to, in the order of the stages. */
    private static final TransitionKind[][] MATRIX = {
        /*              ENGAGE  QUALIFY DESIGN  PROPOSE WON              LOST */
        /* ENGAGE  */ {STAY, STEP, SKIP, SKIP, SKIP, LOSE},
        /* QUALIFY */ {BACK, STAY, STEP, SKIP, SKIP, LOSE},
        /* DESIGN  */ {BACK, BACK, STAY, STEP, SKIP, LOSE},
        /* PROPOSE */ {BACK, BACK, BACK, STAY, STEP, LOSE},
        /* WON     */ {REOPEN, REOPEN, REOPEN, REOPEN, STAY, FROM_END_TO_END},
        /* LOST    */ {REOPEN, REOPEN, REOPEN, REOPEN, FROM_END_TO_END, STAY},
    };

    private static final Map<Stage, String> EVIDENCE = Map.of(
            Stage.QUALIFY, "CLIENT_AGREED_TO_PILOT",
            Stage.DESIGN, "CLIENT_AGREED_TO_PILOT_SCOPE",
            Stage.PROPOSE, "CLIENT_AGREED_PILOT_SUCCESSFUL",
            Stage.WON, "SIGNED");

    private static final Map<String, String> MEMBERS = Map.of(
            "evidence", "/evidence",
            "evidence_date", "/evidence/on",
            "override", "/override",
            "lead_role", "/override",
            "reason", "/reason",
            "loss_reason", "/lossReason",
            "no_loss_reason", "/lossReason",
            "another_stage", "/to",
            "reopened_first", "/to");

    static Stream<Arguments> cells() {
        List<Stage> all = Samples.stages();
        return all.stream().flatMap(from -> all.stream()
                .map(to -> Arguments.of(from, to, MATRIX[all.indexOf(from)][all.indexOf(to)])));
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @MethodSource("cells")
    void everyPairOfStagesHasItsPassage(Stage from, Stage to, TransitionKind expected) {
        assertThat(TransitionKind.between(from, to, Samples.PATH)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("cells")
    void aMoveHappensExactlyWhenAllItsPassageDemandsIsBrought(Stage from, Stage to, TransitionKind passage) {
        for (Set<Brought> brought : subsets()) {
            StageAttempt attempt = attempt(from, to, brought);
            Set<String> missing = missing(passage, to, brought);
            assertThat(attempt.unmet())
                    .as("%s to %s with %s", from, to, brought)
                    .extracting(finding -> finding.criterion().key())
                    .containsExactlyInAnyOrderElementsOf(missing);
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("cells")
    void everyFindingSaysWhatItIsAboutAndTheMemberThatSatisfiesIt(Stage from, Stage to, TransitionKind passage) {
        assertThat(attempt(from, to, Set.of()).findings())
                .hasSameSizeAs(passage.criteria())
                .allSatisfy(finding -> {
                    assertThat(finding.sentence())
                            .contains(subject(finding.criterion().key(), from, to))
                            .endsWith(".");
                    assertThat(finding.criterion().member())
                            .isEqualTo(MEMBERS.get(finding.criterion().key()));
                });
    }

    /** What the sentence of a criterion has to name, so that people know what is meant. */
    private static List<String> subject(String key, Stage from, Stage to) {
        return switch (key) {
            case "evidence" -> List.of(to.code(), EVIDENCE.getOrDefault(to, "none is needed"));
            case "evidence_date" -> List.of("future");
            case "override" ->
                from.isClosed()
                        ? List.of("Reopening", "override")
                        : Stream.concat(
                                        Stream.of("Skipping", "override"),
                                        Samples.stages().stream()
                                                .filter(stage -> index(stage) > index(from) && index(stage) < index(to))
                                                .map(Stage::code))
                                .toList();
            case "lead_role" -> List.of("technical-lead", "admin");
            case "reason" -> List.of(from.code(), to.code(), "reason");
            case "loss_reason" -> List.of("PRICE", "OTHER");
            case "no_loss_reason" -> List.of("LOST");
            case "another_stage" -> List.of(from.code());
            case "reopened_first" -> List.of("reopened", to.code());
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static int index(Stage stage) {
        return Samples.stages().indexOf(stage);
    }

    /** What a caller may bring to a move. */
    private enum Brought {
        EVIDENCE,
        OVERRIDE,
        LEAD_ROLE,
        REASON,
        LOSS_REASON
    }

    /** The table of EN-7, told once more in plain words. */
    private static Set<String> missing(TransitionKind passage, Stage to, Set<Brought> brought) {
        Set<String> missing = new HashSet<>();
        Set<Brought> demanded =
                switch (passage) {
                    case STEP -> Set.of(Brought.EVIDENCE);
                    case SKIP -> Set.of(Brought.EVIDENCE, Brought.OVERRIDE, Brought.LEAD_ROLE, Brought.REASON);
                    case BACK -> Set.of(Brought.REASON);
                    case LOSE -> Set.of(Brought.LOSS_REASON);
                    case REOPEN -> Set.of(Brought.OVERRIDE, Brought.LEAD_ROLE, Brought.REASON);
                    case STAY, FROM_END_TO_END -> Set.of();
                };
        demanded.stream()
                .filter(thing -> !brought.contains(thing))
                .forEach(thing -> missing.add(thing.name().toLowerCase(Locale.ROOT)));
        if (passage == STAY) {
            missing.add("another_stage");
        } else if (passage == FROM_END_TO_END) {
            missing.add("reopened_first");
        } else if (!to.isLost() && brought.contains(Brought.LOSS_REASON)) {
            missing.add("no_loss_reason");
        }
        return missing;
    }

    private static StageAttempt attempt(Stage from, Stage to, Set<Brought> brought) {
        return new StageAttempt(
                from,
                new RequestedMove(
                        to,
                        brought.contains(Brought.EVIDENCE)
                                ? Samples.PATH
                                        .toEnter(to, Need.REQUIRED)
                                        .map(needed -> Evidence.of(needed.code(), Samples.TODAY))
                                        .orElse(null)
                                : null,
                        brought.contains(Brought.OVERRIDE),
                        brought.contains(Brought.REASON) ? "agreed on the phone" : null,
                        brought.contains(Brought.LOSS_REASON) ? "PRICE" : null,
                        null),
                Need.REQUIRED,
                brought.contains(Brought.LEAD_ROLE),
                Samples.TODAY,
                Samples.LOSS_REASONS,
                Samples.PATH);
    }

    private static List<Set<Brought>> subsets() {
        Brought[] all = Brought.values();
        return IntStream.range(0, 1 << all.length)
                .mapToObj(bits -> {
                    Set<Brought> subset = new HashSet<>();
                    for (int i = 0; i < all.length; i++) {
                        if ((bits & 1 << i) != 0) {
                            subset.add(all[i]);
                        }
                    }
                    return subset;
                })
                .toList();
    }

    static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().key()).toList();
    }
}
