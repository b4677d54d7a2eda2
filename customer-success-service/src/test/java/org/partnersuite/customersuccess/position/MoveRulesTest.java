package org.partnersuite.customersuccess.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.lifecycle.ExitCriterion;
import org.partnersuite.customersuccess.lifecycle.Stage;

/** Every move from every stage, and what it needs. */
@Tag("CS-16")
class MoveRulesTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final List<ExitCriteria.Unmet> NONE = List.of();

    /** F forward, B back, O between those without order, R next round, A ahead to RENEW while it is executed, . refused. */
    private static final String MATRIX = """
        from\\to   IMPLEMENT ONBOARD USE ENGAGE ADOPT OPTIMIZE RENEW RECOMMEND ADVOCATE EXPAND
        IMPLEMENT .         F       .   .      .     .        .     .         .        .
        ONBOARD   B         .       F   .      .     .        .     .         .        .
        USE       B         B       .   F      .     .        A     .         .        .
        ENGAGE    B         B       B   .      F     .        A     .         .        .
        ADOPT     B         B       B   B      .     F        A     .         .        .
        OPTIMIZE  B         B       B   B      B     .        F     F         F        F
        RENEW     B         B       R   B      B     B        .     O         O        O
        RECOMMEND B         B       R   B      B     B        O     .         O        O
        ADVOCATE  B         B       R   B      B     B        O     O         .        O
        EXPAND    B         B       R   B      B     B        O     O         O        .
        """;

    @Test
    void theMatrixOfMoves() {
        List<String> lines = MATRIX.lines().toList();
        List<String> tos = words(lines.getFirst());
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = words(line);
            for (int i = 1; i < cells.size(); i++) {
                Stage from = Stage.valueOf(cells.getFirst());
                Stage to = Stage.valueOf(tos.get(i));
                String found = letter(verdict(at(from, null), to, "reason", NONE, true));
                if (!found.equals(cells.get(i))) {
                    wrong.add(from + " to " + to + ": " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENT, ONBOARD, , null handoff_accepted",
        "IMPLEMENT, ONBOARD, hurry, null handoff_accepted",
        "ONBOARD, ADOPT, , /to stages_between",
        "IMPLEMENT, EXPAND, , /to stages_between",
        "USE, RENEW, , /to no_renewal",
        "USE, ONBOARD, , /reason required",
        "RENEW, EXPAND, , /reason required;null handoff_accepted",
        "EXPAND, USE, , /reason required;null handoff_accepted",
        "EXPAND, ENGAGE, , /reason required",
        "USE, USE, , /to same_stage",
        "USE, PURCHASE, , /to sold_already",
        "RENEW, EXPAND, not renewed yet, ",
        "EXPAND, USE, dropped, ",
        "USE, ONBOARD, new team, "
    })
    void whatARefusalNames(Stage from, Stage to, @Nullable String reason, @Nullable String faults) {
        List<ExitCriteria.Unmet> unmet = List.of(new ExitCriteria.Unmet(
                new ExitCriterion("HANDOFF_ACCEPTED", "The handoff is accepted", ExitCriterion.Kind.COMPUTED),
                "It is not."));

        assertThat(String.join(
                        ";",
                        Faults.of(verdict(at(from, null), to, reason, unmet, false)
                                .faults())))
                .isEqualTo(faults == null ? "" : faults);
    }

    @Test
    void whoWentAheadToRenewReturns() {
        Position ahead = at(Stage.RENEW, Stage.ENGAGE);

        assertThat(verdict(ahead, Stage.ENGAGE, null, NONE, false).kind()).isEqualTo(MoveRules.Kind.RETURN);
        assertThat(Faults.of(verdict(ahead, Stage.EXPAND, "reason", NONE, false).faults()))
                .containsExactly("/to returns");
        assertThat(Faults.of(verdict(ahead, Stage.USE, "reason", NONE, false).faults()))
                .containsExactly("/to returns");
    }

    private static MoveRules.Verdict verdict(
            Position position, Stage to, @Nullable String reason, List<ExitCriteria.Unmet> unmet, boolean renewal) {
        return MoveRules.of(position, new MoveRules.Asked(to, reason, unmet, renewal));
    }

    private static String letter(MoveRules.Verdict verdict) {
        if (verdict.kind() == null) {
            return ".";
        }
        return switch (verdict.kind()) {
            case FORWARD -> "F";
            case BACK -> "B";
            case BETWEEN_FREE -> "O";
            case NEXT_ROUND -> "R";
            case AHEAD_TO_RENEW -> "A";
            case RETURN -> "T";
        };
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    private static Position at(Stage stage, @Nullable Stage returnsTo) {
        return new Position(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "watsonx.ai",
                stage,
                1,
                returnsTo,
                NOW,
                null,
                null,
                1,
                NOW,
                NOW);
    }
}
