package org.partnersuite.engagement.decisionpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.decisionpoint.DecisionPointProof.Kind;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.unitofwork.Stamp;

/** A decision point is identified, lands, expands and is lost. */
@Tag("EN-16")
class DecisionPointTest {
    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final UUID RECORD = UUID.fromString("01976b3c-5d00-7a10-8f00-0000000000e1");
    private static final DecisionPointProof DECIDED = new DecisionPointProof(Kind.CLIENT_DECISION, null, null, TODAY);

    /** Rows: from; columns: to, in the order of the statuses. */
    private static final boolean[][] MATRIX = {
        /*              IDENTIFIED LANDED EXPANDED LOST */
        /* IDENTIFIED */ {false, true, false, true},
        /* LANDED     */ {false, false, true, true},
        /* EXPANDED   */ {false, false, true, true},
        /* LOST       */ {true, false, false, false},
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(DecisionPointStatus.values()).flatMap(from -> Arrays.stream(DecisionPointStatus.values())
                .map(to -> Arguments.of(from, to, MATRIX[from.ordinal()][to.ordinal()])));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("cells")
    void aMoveLeadsWhereItsStatusAllows(DecisionPointStatus from, DecisionPointStatus to, boolean leads) {
        assertThat(faults(from, complete(to))).isEqualTo(leads ? List.of() : List.of("/to not_from_here"));
    }

    @Test
    void whatWasNotLandedDoesNotExpand() {
        assertThat(DecisionPointRules.faultsOf(
                        DecisionPointStatus.IDENTIFIED, complete(DecisionPointStatus.EXPANDED), TODAY))
                .extracting("detail")
                .containsExactly("It was not landed: a decision point expands after it landed.");
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTIFIED, LANDED,     /proof proof",
        "LANDED,     EXPANDED,   /proof proof",
        "LANDED,     LOST,       /reason reason",
        "LOST,       IDENTIFIED, /reason reason",
    })
    void successIsProvenAndTheRestHasAReason(DecisionPointStatus from, DecisionPointStatus to, String fault) {
        assertThat(faults(from, new RequestedDecision(to, null, null, null))).containsExactly(fault);
    }

    @Test
    void aLossHasNoProof() {
        assertThat(faults(
                        DecisionPointStatus.LANDED,
                        new RequestedDecision(DecisionPointStatus.LOST, DECIDED, "Sold", null)))
                .containsExactly("/proof only_of_success");
    }

    static Stream<Arguments> proofs() {
        return Stream.of(
                Arguments.of(proof(Kind.WON_OPPORTUNITY, RECORD, null, null), List.of()),
                Arguments.of(
                        proof(Kind.WON_OPPORTUNITY, null, RECORD, TODAY), List.of("/proof/opportunityId required")),
                Arguments.of(proof(Kind.WORKLOAD_IN_PRODUCTION, null, RECORD, null), List.of()),
                Arguments.of(
                        proof(Kind.WORKLOAD_IN_PRODUCTION, RECORD, null, null),
                        List.of("/proof/engagementId required")),
                Arguments.of(proof(Kind.CLIENT_DECISION, null, null, TODAY), List.of()),
                Arguments.of(proof(Kind.CLIENT_DECISION, null, null, null), List.of("/proof/on required")),
                Arguments.of(
                        proof(Kind.CLIENT_DECISION, null, null, TODAY.plusDays(1)), List.of("/proof/on in_future")));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void aProofNamesWhatItsKindNeeds(DecisionPointProof proof, List<String> faults) {
        assertThat(faults(
                        DecisionPointStatus.IDENTIFIED,
                        new RequestedDecision(DecisionPointStatus.LANDED, proof, null, null)))
                .isEqualTo(faults);
    }

    @Test
    void eachFurtherExpansionIsRecordedAndCounted() {
        DecisionPoint point = identified();
        assertThat(point.firstMove("joe").to()).isEqualTo(DecisionPointStatus.IDENTIFIED);
        point.move(complete(DecisionPointStatus.LANDED), NOW, "joe");
        point.move(complete(DecisionPointStatus.EXPANDED), NOW, "joe");
        DecisionPointMove again = point.move(complete(DecisionPointStatus.EXPANDED), NOW.plusSeconds(1), "joe");
        assertThat(again.number()).isEqualTo(4);
        assertThat(again.from()).isEqualTo(DecisionPointStatus.EXPANDED);
        assertThat(again.proof()).isEqualTo(DECIDED);
        assertThat(point.progress())
                .isEqualTo(new DecisionPointProgress(DecisionPointStatus.EXPANDED, NOW.plusSeconds(1), 2));
    }

    @Test
    void itsUseCasesAreOfTheReferenceDataAndNothingIsNamedTwice() {
        DecisionPointDetails faulty = details(List.of("wx_Talent", "wx_Talent", "wx_None"));
        assertThat(Refused.named(DecisionPointRules.faultsOf(faulty, List.of(RECORD, RECORD), KnownCodes.known())))
                .containsExactly("/useCases/2 unknown_code", "/useCases repeated", "/opportunityIds repeated");
    }

    private static List<String> faults(DecisionPointStatus from, RequestedDecision requested) {
        return Refused.named(DecisionPointRules.faultsOf(from, requested, TODAY));
    }

    private static RequestedDecision complete(DecisionPointStatus to) {
        return to.isProven()
                ? new RequestedDecision(to, DECIDED, null, null)
                : new RequestedDecision(to, null, "The board decided", null);
    }

    private static DecisionPointProof proof(
            Kind kind, @Nullable UUID opportunity, @Nullable UUID engagement, @Nullable LocalDate on) {
        return new DecisionPointProof(kind, opportunity, engagement, on);
    }

    private static DecisionPoint identified() {
        return DecisionPoint.identified(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW), details(List.of("wx_Talent")), List.of());
    }

    private static DecisionPointDetails details(List<String> useCases) {
        return new DecisionPointDetails(RECORD, "Model platform", null, "joe", useCases, null);
    }
}
