package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.partnersuite.engagement.activity.ActivitySamples.LOGGED;
import static org.partnersuite.engagement.activity.ActivitySamples.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.activity.PilotAgreement.CommittedPeople;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;

/** Every status against every change, and by whom. */
@Tag("EN-8")
class ActivityChangeTest {
    /** Rows: from; columns: to, in the order of the statuses. */
    private static final boolean[][] ALLOWED = {
        /*             PLANNED IN_PROGRESS COMPLETED CANCELLED */
        /* PLANNED     */ {true, true, true, true},
        /* IN_PROGRESS */ {true, true, true, true},
        /* COMPLETED   */ {true, true, true, false},
        /* CANCELLED   */ {false, false, false, false}
    };

    private static final Map<ActivitySource, Set<String>> WRITERS = new EnumMap<>(Map.of(
            ActivitySource.TECH_SALES, Set.of(Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN),
            ActivitySource.CLIENT_ENGINEERING,
                    Set.of(Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN)));

    static List<Arguments> matrix() {
        List<Arguments> cells = new ArrayList<>();
        for (ActivityStatus from : ActivityStatus.values()) {
            for (ActivityStatus to : ActivityStatus.values()) {
                cells.add(Arguments.of(from, to, ALLOWED[from.ordinal()][to.ordinal()]));
            }
        }
        return cells;
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("matrix")
    void aChangeGoesWhereTheTableLetsIt(ActivityStatus from, ActivityStatus to, boolean allowed) {
        Activity before = in(from);
        Activity after = in(to);
        if (allowed) {
            assertThatCode(() -> ReviseActivity.refuseStatus(before, after)).doesNotThrowAnyException();
            return;
        }
        Problem problem = Refused.by(() -> ReviseActivity.refuseStatus(before, after));
        assertThat(problem.status()).isEqualTo(from == ActivityStatus.COMPLETED ? 409 : 422);
        assertThat(problem.code()).isEqualTo("status_refused");
        assertThat(problem.detail()).contains(from.name(), to.name());
        assertThat(Refused.calls(problem.faults()))
                .containsExactly(
                        from == ActivityStatus.CANCELLED
                                ? "POST /v1/engagement/activities"
                                : "PATCH /v1/engagement/activities/" + before.id());
    }

    @ParameterizedTest
    @EnumSource(ActivitySource.class)
    @Tag("XC-3")
    void whoMayWriteARecordDependsOnItsSource(ActivitySource source) {
        for (String role : Roles.ALL) {
            Caller caller = new Caller("somebody", "client", Set.of(role), UUID.randomUUID());
            if (WRITERS.get(source).contains(role)) {
                assertThatCode(() -> source.refuseOthers(caller)).as(role).doesNotThrowAnyException();
            } else {
                Problem problem = Refused.by(() -> source.refuseOthers(caller));
                assertThat(problem.status()).as(role).isEqualTo(403);
                assertThat(problem.code()).isEqualTo("source_of_others");
                assertThat(problem.detail()).contains(source.name()).contains(WRITERS.get(source));
                assertThat(Refused.named(problem.faults())).containsExactly("/source source_of_others");
            }
        }
    }

    @Test
    void theSameAgainIsNoChange() {
        Activity planned = in(ActivityStatus.PLANNED);
        assertThat(planned.revised(planned.details(), LOGGED.plusSeconds(1))).isSameAs(planned);
        Activity started = planned.revised(in(ActivityStatus.IN_PROGRESS).details(), LOGGED.plusSeconds(1));
        assertThat(started.version()).isEqualTo(2);
        assertThat(started.createdAt()).isEqualTo(LOGGED);
        assertThat(started.updatedAt()).isEqualTo(LOGGED.plusSeconds(1));
    }

    @Test
    void aCancellationSaysByWhomWhyAndOnWhichDayInUtc() {
        Activity cancelled =
                in(ActivityStatus.PLANNED).cancelled("jane", "Postponed", Instant.parse("2026-03-01T23:59:59Z"));
        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(LocalDate.of(2026, 3, 1), "jane", "Postponed"));
        assertThat(cancelled.version()).isEqualTo(2);
        assertThat(cancelled.status().value()).isEqualTo(ActivityStatus.CANCELLED);
    }

    @Test
    void itBelongsToTheAccountOfTheOpportunityThatItIsLoggedOn() {
        UUID account = UUID.randomUUID();
        UUID opportunity = UUID.randomUUID();
        Activity logged = Activity.logged(
                new OpportunityFacts(opportunity, account, null, Stage.ENGAGE, null, null, List.of()),
                in(ActivityStatus.PLANNED).details(),
                LOGGED);
        assertThat(logged.accountId()).isEqualTo(account);
        assertThat(logged.opportunityId()).isEqualTo(opportunity);
        assertThat(logged.version()).isEqualTo(1);
    }

    @Test
    @Tag("EN-14")
    void itFollowsItsOpportunityIntoAnother() {
        UUID survivor = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        Activity moved = in(ActivityStatus.CANCELLED).movedTo(survivor, account, LOGGED.plusSeconds(1));
        assertThat(moved.opportunityId()).isEqualTo(survivor);
        assertThat(moved.accountId()).isEqualTo(account);
        assertThat(moved.cancellation()).isNotNull();
        assertThat(moved.version()).as("logged, cancelled, moved").isEqualTo(3);
    }

    @Test
    void aStartIsJudgedAgainOnlyOnAnotherGround() {
        Activity started = in(ActivityStatus.IN_PROGRESS);
        assertThat(in(ActivityStatus.COMPLETED).startsOtherwiseThan(started))
                .as("its end is another thing")
                .isFalse();
        assertThat(in(ActivityStatus.PLANNED).startsOtherwiseThan(started))
                .as("it has not started")
                .isFalse();
        assertThat(started.startsOtherwiseThan(in(ActivityStatus.PLANNED))).isTrue();
        assertThat(agreedOn(null).startsOtherwiseThan(agreedOn("New staff"))).isTrue();
        assertThat(agreedOn("New staff").startsOtherwiseThan(agreedOn("New staff")))
                .isFalse();
    }

    private static Activity agreedOn(@Nullable String useCase) {
        ActivityDetails details = in(ActivityStatus.IN_PROGRESS).details();
        return ActivitySamples.logged(new ActivityDetails(
                details.type(),
                null,
                details.subject(),
                details.source(),
                null,
                details.technicalSeller(),
                details.team(),
                details.dates(),
                null,
                new PilotAgreement(null, null, useCase, CommittedPeople.NONE),
                TypeFacts.NONE,
                null));
    }

    private static Activity in(ActivityStatus status) {
        ActivityDates dates =
                switch (status) {
                    case PLANNED, CANCELLED -> dates(null, null, null, null);
                    case IN_PROGRESS -> dates(null, null, "2026-01-10", null);
                    case COMPLETED -> dates(null, null, "2026-01-10", "2026-01-11");
                };
        Activity logged = ActivitySamples.logged(
                ActivitySamples.details(ActivityType.CUSTOM_DEMO, ActivitySource.TECH_SALES, dates));
        return status == ActivityStatus.CANCELLED ? logged.cancelled("jane", "Postponed", LOGGED) : logged;
    }
}
