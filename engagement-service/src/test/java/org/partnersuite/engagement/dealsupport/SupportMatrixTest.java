package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.dealsupport.SupportTransition.ACCEPT;
import static org.partnersuite.engagement.dealsupport.SupportTransition.ASSIGN;
import static org.partnersuite.engagement.dealsupport.SupportTransition.CLOSE;
import static org.partnersuite.engagement.dealsupport.SupportTransition.DECLINE;
import static org.partnersuite.engagement.dealsupport.SupportTransition.SCHEDULE_INTERLOCK;
import static org.partnersuite.engagement.dealsupport.SupportTransition.START_DELIVERY;
import static org.partnersuite.engagement.dealsupport.SupportTransition.WITHDRAW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.dealsupport.SupportCriterion.Finding;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadPeople;
import org.partnersuite.engagement.squad.SquadStatus;
import org.partnersuite.platform.unitofwork.Stamp;

/** Every status and every transition, held against EN-9 told once more in plain words. */
@Tag("EN-9")
class SupportMatrixTest {
    private static final Instant NOW = Instant.parse("2026-12-31T23:59:59Z");
    private static final UUID ITS_SQUAD = UUID.randomUUID();

    /** What is possible where; nothing leads out of an end. */
    private static final Map<SupportStatus, Set<SupportTransition>> POSSIBLE = new EnumMap<>(Map.of(
            SupportStatus.NEW, Set.of(ASSIGN, WITHDRAW),
            SupportStatus.ASSIGNED, Set.of(ASSIGN, SCHEDULE_INTERLOCK, WITHDRAW),
            SupportStatus.INTERLOCK_SCHEDULED, Set.of(ASSIGN, SCHEDULE_INTERLOCK, ACCEPT, DECLINE, WITHDRAW),
            SupportStatus.ACCEPTED, Set.of(START_DELIVERY, WITHDRAW),
            SupportStatus.IN_DELIVERY, Set.of(CLOSE),
            SupportStatus.DECLINED, Set.of(),
            SupportStatus.CLOSED, Set.of(),
            SupportStatus.WITHDRAWN, Set.of()));

    private static final Map<SupportTransition, SupportStatus> LEADS_TO = new EnumMap<>(Map.of(
            ASSIGN, SupportStatus.ASSIGNED,
            SCHEDULE_INTERLOCK, SupportStatus.INTERLOCK_SCHEDULED,
            ACCEPT, SupportStatus.ACCEPTED,
            DECLINE, SupportStatus.DECLINED,
            START_DELIVERY, SupportStatus.IN_DELIVERY,
            CLOSE, SupportStatus.CLOSED,
            WITHDRAW, SupportStatus.WITHDRAWN));

    static Stream<Arguments> cells() {
        return Arrays.stream(SupportStatus.values()).flatMap(from -> Arrays.stream(SupportTransition.values())
                .map(transition -> Arguments.of(from, transition)));
    }

    @ParameterizedTest(name = "{1} of a request that is {0}")
    @MethodSource("cells")
    void aMoveIsMadeExactlyWhereItIsPossible(SupportStatus from, SupportTransition transition) {
        SupportAttempt attempt =
                attempt(request(from), transition, squad(UUID.randomUUID(), 1, 0, true), false, null, false);
        if (POSSIBLE.get(from).contains(transition)) {
            assertThat(attempt.unmet()).isEmpty();
            SupportMove move = attempt.request().move(attempt, NOW);
            assertThat(attempt.request().progress().status()).isEqualTo(LEADS_TO.get(transition));
            assertThat(move.number()).isEqualTo(4);
            assertThat(move.from()).isEqualTo(from);
            assertThat(move.to()).isEqualTo(LEADS_TO.get(transition));
        } else {
            assertThat(keys(attempt)).containsExactly("status");
        }
    }

    @ParameterizedTest(name = "{1} of a request that is {0}")
    @MethodSource("cells")
    void aRefusalNamesThePossibleCallThatLeadsThere(SupportStatus from, SupportTransition transition) {
        if (POSSIBLE.get(from).contains(transition)) {
            return;
        }
        DealSupportRequest request = request(from);
        Finding refused = attempt(request, transition, squad(UUID.randomUUID(), 1, 0, true), false, null, false)
                .unmet()
                .getFirst();
        assertThat(refused.sentence())
                .contains(from.name())
                .contains(Arrays.stream(SupportStatus.values())
                        .filter(status -> POSSIBLE.get(status).contains(transition))
                        .map(SupportStatus::name)
                        .toList())
                .endsWith(".");
        assertThat(refused.suggestedCall().method()).isEqualTo("POST");
        String path = refused.suggestedCall().path();
        if (path.isEmpty()) {
            assertThat(reachable(from)).noneMatch(status -> POSSIBLE.get(status).contains(transition));
        } else {
            assertThat(POSSIBLE.get(from).stream().map(next -> "/" + request.id() + "/" + next.path()))
                    .contains(path);
        }
    }

    /** Every status that some way leads to. */
    private static Set<SupportStatus> reachable(SupportStatus from) {
        Set<SupportStatus> reached = EnumSet.of(from);
        while (reached.addAll(reached.stream()
                .flatMap(status -> POSSIBLE.get(status).stream())
                .map(LEADS_TO::get)
                .toList())) {}
        return reached;
    }

    @Test
    void aPlaceIsHeldFromTheAssignmentToTheEnd() {
        assertThat(Arrays.stream(SupportStatus.values()).filter(SupportStatus::holdsPlace))
                .containsExactly(
                        SupportStatus.ASSIGNED,
                        SupportStatus.INTERLOCK_SCHEDULED,
                        SupportStatus.ACCEPTED,
                        SupportStatus.IN_DELIVERY);
    }

    @Test
    void anAssignmentTellsEverythingThatStandsAgainstIt() {
        DealSupportRequest assigned = request(SupportStatus.ASSIGNED);
        SquadLoad itsOwn = squad(ITS_SQUAD, 2, 2, false);
        assertThat(keys(attempt(assigned, ASSIGN, itsOwn, false, null, false)))
                .containsExactly("active_squad", "another_squad", "free_place");
        assertThat(keys(attempt(request(SupportStatus.CLOSED), ASSIGN, null, false, null, false)))
                .containsExactly("status", "known_squad");
    }

    @Test
    void aFullSquadIsOverriddenByALeadWithAReason() {
        DealSupportRequest request = request(SupportStatus.NEW);
        SquadLoad full = squad(UUID.randomUUID(), 2, 2, true);
        SquadLoad overFull = squad(UUID.randomUUID(), 2, 3, true);
        assertThat(keys(attempt(request, ASSIGN, full, false, "urgent", true))).containsExactly("free_place");
        assertThat(keys(attempt(request, ASSIGN, overFull, true, null, false)))
                .containsExactly("override_by_lead", "override_reason");
        assertThat(keys(attempt(request, ASSIGN, full, true, "urgent", false))).containsExactly("override_by_lead");
        SupportAttempt overridden = attempt(request, ASSIGN, overFull, true, "urgent", true);
        assertThat(overridden.unmet()).isEmpty();
        assertThat(request.move(overridden, NOW).overridden()).isTrue();
    }

    @Test
    void anOverrideThatNobodyNeedsIsOfNoConsequence() {
        DealSupportRequest request = request(SupportStatus.NEW);
        SupportAttempt attempt = attempt(request, ASSIGN, squad(UUID.randomUUID(), 2, 1, true), true, null, false);
        assertThat(attempt.unmet()).isEmpty();
        assertThat(request.move(attempt, NOW).overridden()).isFalse();
    }

    @Test
    void onlyWhoMadeItOrALeadWithdraws() {
        DealSupportRequest request = request(SupportStatus.NEW);
        RequestedSupportMove withdrawal = RequestedSupportMove.withdraw("No longer needed", null);
        assertThat(keys(new SupportAttempt(request, withdrawal, null, "sam", false)))
                .containsExactly("requester_or_lead");
        assertThat(new SupportAttempt(request, withdrawal, null, "jane", false).unmet())
                .isEmpty();
        assertThat(new SupportAttempt(request, withdrawal, null, "sam", true).unmet())
                .isEmpty();
    }

    @Test
    void anotherSquadKnowsNothingOfTheFirstOnesInterlock() {
        DealSupportRequest scheduled = request(SupportStatus.INTERLOCK_SCHEDULED);
        SquadLoad other = squad(UUID.randomUUID(), 1, 0, true);
        SupportAttempt attempt = attempt(scheduled, ASSIGN, other, false, null, false);
        assertThat(scheduled.move(attempt, NOW).interlockOn()).isNull();
        assertThat(scheduled.progress().interlockOn()).isNull();
        assertThat(scheduled.progress().squadId()).isEqualTo(other.squad().id());
    }

    private static List<String> keys(SupportAttempt attempt) {
        return attempt.unmet().stream()
                .map(finding -> finding.criterion().key())
                .toList();
    }

    private static SupportAttempt attempt(
            DealSupportRequest request,
            SupportTransition transition,
            @Nullable SquadLoad squad,
            boolean override,
            @Nullable String reason,
            boolean byLead) {
        RequestedSupportMove move =
                switch (transition) {
                    case ASSIGN ->
                        RequestedSupportMove.assign(
                                squad == null
                                        ? UUID.randomUUID()
                                        : squad.squad().id(),
                                override,
                                reason,
                                null);
                    case SCHEDULE_INTERLOCK -> RequestedSupportMove.scheduleInterlock(LocalDate.of(2027, 1, 4), null);
                    case ACCEPT -> RequestedSupportMove.accept(null);
                    case DECLINE -> RequestedSupportMove.decline("Data residency", null);
                    case START_DELIVERY -> RequestedSupportMove.startDelivery(null);
                    case CLOSE -> RequestedSupportMove.close("Done", null);
                    case WITHDRAW -> RequestedSupportMove.withdraw("No longer needed", null);
                };
        return new SupportAttempt(request, move, transition == ASSIGN ? squad : null, "jane", byLead);
    }

    private static DealSupportRequest request(SupportStatus status) {
        SupportProgress progress = new SupportProgress(
                status,
                NOW,
                status == SupportStatus.NEW ? null : ITS_SQUAD,
                status == SupportStatus.INTERLOCK_SCHEDULED ? LocalDate.of(2027, 1, 4) : null,
                null,
                null);
        return new DealSupportRequest(
                new Stamp(UUID.randomUUID(), 4, NOW, NOW),
                UUID.randomUUID(),
                new SupportDetails(UUID.randomUUID(), "WATSONX_PILOT", "watsonx.ai", LocalDate.of(2028, 2, 29), null),
                progress,
                3,
                "jane");
    }

    private static SquadLoad squad(UUID id, int capacity, int held, boolean active) {
        SquadDetails details = new SquadDetails(
                "Lisbon",
                "Lisbon",
                null,
                null,
                List.of("watsonx.ai"),
                List.of(),
                SquadPeople.of(List.of()),
                null,
                capacity,
                active ? SquadStatus.ACTIVE : SquadStatus.RETIRED);
        return new SquadLoad(new Squad(new Stamp(id, 1, NOW, NOW), details), held);
    }
}
