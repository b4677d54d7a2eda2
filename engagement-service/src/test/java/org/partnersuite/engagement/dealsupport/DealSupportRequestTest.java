package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadPeople;
import org.partnersuite.engagement.squad.SquadStatus;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Stamp;

/** A request from its beginning to its end, and how a move of it is refused. */
@Tag("EN-9")
class DealSupportRequestTest {
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID OPPORTUNITY = UUID.randomUUID();
    private static final String REQUESTS = "/v1/engagement/deal-support-requests";

    private final DealSupportRequest request = DealSupportRequest.made(
            new Stamp(UUID.randomUUID(), 1, NOW, NOW),
            ACCOUNT,
            new SupportDetails(OPPORTUNITY, "WATSONX_PILOT", "watsonx.ai", LocalDate.of(2026, 12, 28), null),
            "jane");
    private final SquadLoad squad = squad(1, 0);

    @Test
    void aNewOneIsWithNoSquadAndHoldsNoPlace() {
        assertThat(request.progress()).isEqualTo(new SupportProgress(SupportStatus.NEW, NOW, null, null, null, null));
        assertThat(request.progress().status().holdsPlace()).isFalse();
        assertThat(request.requestedBy()).isEqualTo("jane");
    }

    @Test
    void theWholeWayIsCountedAndSaysWhatCameOfIt() {
        SupportMove assigned = move(assignment(squad), "lee");
        assertThat(assigned.number()).isEqualTo(1);
        assertThat(assigned.squadId()).isEqualTo(squad.squad().id());
        assertThat(assigned.by()).isEqualTo("lee");
        move(RequestedSupportMove.scheduleInterlock(LocalDate.of(2027, 1, 4), "By video"), "lee");
        assertThat(request.progress().interlockOn()).isEqualTo("2027-01-04");
        assertThat(move(RequestedSupportMove.accept("Two engineers"), "lee").note())
                .isEqualTo("Two engineers");
        move(RequestedSupportMove.startDelivery(null), "lee");
        assertThat(request.progress().status().holdsPlace()).isTrue();
        SupportMove closed = move(RequestedSupportMove.close("The pilot was successful", null), "lee");
        assertThat(closed.number()).isEqualTo(5);
        assertThat(closed.squadId()).as("who did it").isEqualTo(squad.squad().id());
        assertThat(request.progress().outcome()).isEqualTo("The pilot was successful");
        assertThat(request.progress().interlockOn()).isEqualTo("2027-01-04");
        assertThat(request.progress().status().isEnd()).isTrue();
    }

    @Test
    void anInterlockAgainOnTheSameDateIsAMoveToo() {
        RequestedSupportMove interlock = RequestedSupportMove.scheduleInterlock(LocalDate.of(2027, 1, 4), null);
        move(assignment(squad), "lee");
        move(interlock, "lee");
        SupportMove again = move(interlock, "lee");
        assertThat(again.number()).isEqualTo(3);
        assertThat(again.from()).isEqualTo(SupportStatus.INTERLOCK_SCHEDULED);
        assertThat(again.to()).isEqualTo(SupportStatus.INTERLOCK_SCHEDULED);
    }

    @Test
    void aWithdrawalKeepsItsReasonAndFreesThePlace() {
        move(assignment(squad), "lee");
        SupportMove withdrawn = move(RequestedSupportMove.withdraw("Too late", null), "jane");
        assertThat(request.progress().status()).isEqualTo(SupportStatus.WITHDRAWN);
        assertThat(request.progress().reason()).isEqualTo("Too late");
        assertThat(withdrawn.from().holdsPlace()).isTrue();
        assertThat(withdrawn.to().holdsPlace()).isFalse();
    }

    @Test
    void aReasonIsOfTheEndAndNotOfAnOverride() {
        SquadLoad full = squad(1, 1);
        SupportAttempt overriding = new SupportAttempt(
                request,
                RequestedSupportMove.assign(full.squad().id(), true, "Free on Monday", null),
                full,
                "lead",
                true);
        assertThat(overriding.unmet()).isEmpty();
        SupportMove made = request.move(overriding, NOW);
        assertThat(made.overridden()).isTrue();
        assertThat(made.reason()).isEqualTo("Free on Monday");
        assertThat(request.progress().reason()).isNull();
    }

    @Test
    @Tag("EN-14")
    void itFollowsItsOpportunityIntoAnother() {
        UUID survivor = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        request.moveTo(new OpportunityFacts(survivor, account, null, Stage.QUALIFY, null, null, List.of()));
        assertThat(request.accountId()).isEqualTo(account);
        assertThat(request.details().opportunityId()).isEqualTo(survivor);
        assertThat(request.details().help()).isEqualTo("WATSONX_PILOT");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, true, false",
        "ASSIGNED, true, false",
        "INTERLOCK_SCHEDULED, true, false",
        "ACCEPTED, false, false",
        "IN_DELIVERY, false, false",
        "DECLINED, false, true",
        "CLOSED, false, true",
        "WITHDRAWN, false, true"
    })
    void whatIsAskedForChangesBeforeItIsAccepted(SupportStatus status, boolean before, boolean end) {
        assertThat(status.isBeforeAcceptance()).isEqualTo(before);
        assertThat(status.isEnd()).isEqualTo(end);
    }

    @Test
    void aRefusalNamesTheCallThatLeadsThere() {
        Problem problem = refusal(new SupportAttempt(request, RequestedSupportMove.accept(null), null, "lee", false));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("transition_criteria_unmet");
        assertThat(problem.detail()).contains("accepted");
        assertThat(Refused.named(problem.faults())).containsExactly("null status");
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("POST " + REQUESTS + "/" + request.id() + "/assignments");
    }

    @Test
    void anUnknownSquadIsLookedForAmongTheProposals() {
        Problem problem = refusal(new SupportAttempt(request, assignment(squad), null, "lee", false));
        assertThat(Refused.named(problem.faults())).containsExactly("/squadId known_squad");
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("GET " + REQUESTS + "/" + request.id() + "/proposals");
    }

    @Test
    void aFullSquadSaysHowManyPlacesItHolds() {
        Problem problem = refusal(new SupportAttempt(request, assignment(squad), squad(1, 1), "lee", false));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(Refused.named(problem.faults())).containsExactly("/squadId free_place");
        assertThat(problem.faults().getFirst().detail()).contains("holds 1 of its 1 places");
    }

    @Test
    @Tag("XC-3")
    void whoIsAllThatStandsAgainstItIsForbidden() {
        SquadLoad full = squad(1, 1);
        Problem override = refusal(new SupportAttempt(
                request,
                RequestedSupportMove.assign(full.squad().id(), true, "Free on Monday", null),
                full,
                "lee",
                false));
        assertThat(override.status()).isEqualTo(403);
        assertThat(override.code()).isEqualTo("override_by_lead");
        Problem withdrawal = refusal(
                new SupportAttempt(request, RequestedSupportMove.withdraw("Too late", null), null, "sam", false));
        assertThat(withdrawal.status()).isEqualTo(403);
        assertThat(withdrawal.code()).isEqualTo("requester_or_lead");
        assertThat(withdrawal.detail()).contains("jane");
        Problem both = refusal(new SupportAttempt(
                request, RequestedSupportMove.assign(full.squad().id(), true, null, null), full, "lee", false));
        assertThat(both.status()).as("a reason is missing too").isEqualTo(422);
    }

    private SupportMove move(RequestedSupportMove move, String by) {
        SupportAttempt attempt = new SupportAttempt(request, move, move.squadId() == null ? null : squad, by, false);
        assertThat(attempt.unmet()).isEmpty();
        return request.move(attempt, NOW);
    }

    private static Problem refusal(SupportAttempt attempt) {
        return DealSupportRefusal.of(attempt, attempt.unmet());
    }

    private static RequestedSupportMove assignment(SquadLoad to) {
        return RequestedSupportMove.assign(to.squad().id(), false, null, null);
    }

    private static SquadLoad squad(int capacity, int held) {
        SquadDetails details = new SquadDetails(
                "Lisbon",
                "Lisbon",
                null,
                null,
                List.of("watsonx.ai"),
                List.of("MVP"),
                SquadPeople.of(List.of()),
                null,
                capacity,
                SquadStatus.ACTIVE);
        return new SquadLoad(new Squad(new Stamp(UUID.randomUUID(), 1, NOW, NOW), details), held);
    }
}
