package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.partnersuite.engagement.activity.PilotCriterion.AGREED_USE_CASE;
import static org.partnersuite.engagement.activity.PilotCriterion.CLIENT_PARTICIPATION;
import static org.partnersuite.engagement.activity.PilotCriterion.CLIENT_PEOPLE;
import static org.partnersuite.engagement.activity.PilotCriterion.OUR_PEOPLE;
import static org.partnersuite.engagement.activity.PilotCriterion.SPONSOR;
import static org.partnersuite.engagement.activity.PilotCriterion.SUCCESS_CRITERIA;
import static org.partnersuite.engagement.activity.PilotCriterion.TECHNICALLY_QUALIFIED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.engagement.activity.PilotAgreement.CommittedPeople;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** For each type, every subset of what may be brought to a start. */
@Tag("EN-8")
class PilotStartTest {
    private static final LocalDate START = LocalDate.parse("2024-02-29");
    private static final UUID OPPORTUNITY = UUID.randomUUID();
    private static final UUID ACTIVITY = UUID.randomUUID();

    private static final Map<ActivityType, Set<PilotCriterion>> NEEDS = Map.of(
            ActivityType.PROOF_OF_VALUE,
            EnumSet.of(TECHNICALLY_QUALIFIED, SUCCESS_CRITERIA, CLIENT_PARTICIPATION),
            ActivityType.MVP,
            EnumSet.of(TECHNICALLY_QUALIFIED, SPONSOR, AGREED_USE_CASE, OUR_PEOPLE, CLIENT_PEOPLE));

    @ParameterizedTest
    @EnumSource(ActivityType.class)
    void aStartIsRefusedWithExactlyWhatIsMissing(ActivityType type) {
        PilotCriterion[] all = PilotCriterion.values();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<PilotCriterion> brought = EnumSet.noneOf(PilotCriterion.class);
            for (PilotCriterion criterion : all) {
                if ((bits & 1 << criterion.ordinal()) != 0) {
                    brought.add(criterion);
                }
            }
            Set<String> missing = NEEDS.getOrDefault(type, Set.of()).stream()
                    .filter(criterion -> !brought.contains(criterion))
                    .map(PilotCriterion::key)
                    .collect(Collectors.toSet());
            assertThat(refused(start(type, brought)))
                    .as("%s with %s", type, brought)
                    .isEqualTo(missing);
        }
    }

    @Test
    void eachUnmetCriterionNamesTheCallThatSatisfiesIt() {
        PilotStart start = start(ActivityType.MVP, EnumSet.noneOf(PilotCriterion.class));
        assertThat(start.suggestedCall(SPONSOR))
                .isEqualTo(new Fault.SuggestedCall("PATCH", "/v1/engagement/opportunities/" + OPPORTUNITY));
        assertThat(start.suggestedCall(OUR_PEOPLE))
                .isEqualTo(new Fault.SuggestedCall("PATCH", "/v1/engagement/activities/" + ACTIVITY));
    }

    @Test
    void theQualificationIsNotLaterThanTheStart() {
        assertThatCode(() -> qualifiedOn(START).refuseUnmet()).doesNotThrowAnyException();
        assertThatCode(() -> qualifiedOn(LocalDate.parse("2023-12-31")).refuseUnmet())
                .doesNotThrowAnyException();
        assertThat(refused(qualifiedOn(LocalDate.parse("2024-03-01")))).containsExactly("technically_qualified");
    }

    private static Set<String> refused(PilotStart start) {
        Problem problem = catchThrowableOfType(Problem.class, start::refuseUnmet);
        return problem == null
                ? Set.of()
                : problem.faults().stream().map(Fault::code).collect(Collectors.toSet());
    }

    private static PilotStart qualifiedOn(LocalDate day) {
        return new PilotStart(
                ActivityType.PROOF_OF_VALUE,
                new PilotAgreement("nine of ten", "two managers", null, CommittedPeople.NONE),
                START,
                new OpportunityFacts(OPPORTUNITY, OPPORTUNITY, null, Stage.QUALIFY, null, day, List.of()),
                ACTIVITY);
    }

    private static PilotStart start(ActivityType type, Set<PilotCriterion> brought) {
        return new PilotStart(
                type,
                new PilotAgreement(
                        brought.contains(SUCCESS_CRITERIA) ? "nine of ten" : null,
                        brought.contains(CLIENT_PARTICIPATION) ? "two managers" : null,
                        brought.contains(AGREED_USE_CASE) ? "new staff" : null,
                        new CommittedPeople(
                                brought.contains(OUR_PEOPLE) ? List.of("ann") : List.of(),
                                brought.contains(CLIENT_PEOPLE) ? List.of("Head of stores") : List.of())),
                START,
                new OpportunityFacts(
                        OPPORTUNITY,
                        OPPORTUNITY,
                        null,
                        Stage.QUALIFY,
                        brought.contains(SPONSOR) ? "CIO" : null,
                        brought.contains(TECHNICALLY_QUALIFIED) ? START : null,
                        List.of()),
                ACTIVITY);
    }
}
