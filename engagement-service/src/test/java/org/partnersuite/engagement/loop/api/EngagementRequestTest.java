package org.partnersuite.engagement.loop.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.loop.DeploymentPlan;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementDetails;
import org.partnersuite.engagement.loop.Engagements;
import org.partnersuite.engagement.loop.LoopAttempt;
import org.partnersuite.engagement.loop.LoopEntry;
import org.partnersuite.engagement.loop.LoopFacts;
import org.partnersuite.engagement.loop.LoopTransitionKind;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.loop.RequestedLoopMove;
import org.partnersuite.engagement.loop.WriteEngagement.Draft;
import org.partnersuite.engagement.loop.api.LoopCriteriaResponse.Criterion;
import org.partnersuite.engagement.loop.api.LoopCriteriaResponse.Target;
import org.partnersuite.platform.rest.Fault;

/** How engagements are asked for, and what is answered of them. */
@Tag("EN-5")
class EngagementRequestTest {
    private static final UUID ACCOUNT = UUID.randomUUID();

    @Test
    void anEngagementNeedsItsAccountATitleAndAnOwner() {
        assertThat(Refused.faults(() -> Bodies.read(EngagementRequest.class, "{'stage':'SCALE'}")))
                .containsExactlyInAnyOrder(
                        "/stage unknown_field", "/accountId required", "/title required", "/owner required");
    }

    @Test
    void whatIsBlankIsNotSaid() {
        EngagementDetails details = read("""
                ,'tdp':' ','useCase':' ','sponsor':' ','referenceArchitecture':' ','workload':' '""").details();
        assertThat(details)
                .extracting(
                        EngagementDetails::tdp,
                        EngagementDetails::useCase,
                        EngagementDetails::sponsor,
                        EngagementDetails::referenceArchitecture,
                        EngagementDetails::workload)
                .containsOnlyNulls();
    }

    @Test
    void noOpportunityIsLinkedUnlessItSaysSo() {
        assertThat(read("").opportunityIds()).isEmpty();
        UUID opportunity = UUID.randomUUID();
        assertThat(read(",'opportunityIds':['" + opportunity + "']").opportunityIds())
                .containsExactly(opportunity);
    }

    @Test
    void aPatchTakesTheLinksAway() {
        Engagement framing = Engagements.at(MethodStage.FRAME);
        framing = Engagements.linked(framing, UUID.randomUUID());
        EngagementResponse answered = EngagementResponse.of(framing, Engagements.NOW);
        assertThat(Bodies.patched(EngagementRequest.class, answered, "{'opportunityIds':[]}")
                        .draft()
                        .opportunityIds())
                .isEmpty();
        assertThat(Bodies.patched(EngagementRequest.class, answered, "{'sponsor':'CIO'}")
                        .draft()
                        .opportunityIds())
                .isEqualTo(framing.opportunityIds());
        assertThat(Refused.by(() -> Bodies.patched(EngagementRequest.class, answered, "{'stage':'SCALE','title':null}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/stage", "/title");
    }

    @Test
    void aReasonOfBlanksIsNone() {
        assertThat(Bodies.read(EngagementMoveRequest.class, "{'to':'FRAME','reason':'  '}")
                        .requested()
                        .reason())
                .isNull();
        assertThat(Bodies.read(EngagementMoveRequest.class, "{'to':'FRAME','reason':'New board'}")
                        .requested()
                        .reason())
                .isEqualTo("New board");
        assertThat(Refused.by(() -> Bodies.read(EngagementMoveRequest.class, "{'to':'PREPARE'}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/to");
    }

    @Test
    void theNextLoopHasTheOwnerAndTheDecisionPointOfTheOneThatItFollows() {
        EngagementDetails next = next("");
        assertThat(next.accountId()).isEqualTo(Engagements.ACCOUNT);
        assertThat(next.owner()).isEqualTo("jane");
        assertThat(next.tdp()).isEqualTo("Assistant platform");
        assertThat(next.useCase()).isEqualTo("Answers to customers");
        EngagementDetails other = next(",'owner':'bob','tdp':'Another'");
        assertThat(other.owner()).isEqualTo("bob");
        assertThat(other.tdp()).isEqualTo("Another");
    }

    @Test
    void theNextLoopFindsItsOwnSponsorWorkloadAndOffering() {
        assertThat(next(""))
                .extracting(
                        EngagementDetails::sponsor,
                        EngagementDetails::offering,
                        EngagementDetails::workload,
                        EngagementDetails::referenceArchitecture,
                        EngagementDetails::workloadInProductionOn)
                .containsOnlyNulls();
        assertThat(Refused.faults(() -> Bodies.read(NextLoopRequest.class, "{}")))
                .containsExactlyInAnyOrder("/title required", "/useCase required");
    }

    @Test
    void theCriteriaSayWhatIsMetAndByWhat() {
        Engagement framing = Engagements.at(MethodStage.FRAME);
        LoopCriteriaResponse told = LoopCriteriaResponse.of(
                framing,
                Arrays.stream(MethodStage.values())
                        .map(to -> new LoopAttempt(
                                framing, RequestedLoopMove.to(to), false, new LoopFacts(null, null, null, null, null)))
                        .toList(),
                List.of());
        assertThat(told.stage()).isEqualTo(MethodStage.FRAME);
        assertThat(told.targets()).extracting(Target::to).containsExactly(MethodStage.values());
        Target next = told.targets().get(MethodStage.CO_CREATE.ordinal());
        assertThat(next.passage()).isEqualTo(LoopTransitionKind.FORWARD);
        assertThat(next.criteria())
                .extracting(Criterion::key)
                .containsExactly("design_thinking_workshop", "use_case", "offering", "tdp", "sponsor");
        assertThat(next.criteria()).extracting(Criterion::met).containsExactly(false, false, true, true, true);
        assertThat(next.criteria())
                .extracting(Criterion::metBy)
                .containsExactly(null, null, "/offering", "/tdp", "/sponsor");
    }

    @Test
    void theCriteriaOfTheNextLoopAreToldBeforeItsUseCaseIsNamed() {
        LoopCriteriaResponse framing = LoopCriteriaResponse.of(Engagements.at(MethodStage.FRAME), List.of(), List.of());
        assertThat(framing.nextLoop()).extracting(Criterion::key).containsExactly("at_scale", "new_use_case");
        assertThat(framing.nextLoop()).extracting(Criterion::met).containsExactly(false, false);
        LoopCriteriaResponse scaling = LoopCriteriaResponse.of(Engagements.at(MethodStage.SCALE), List.of(), List.of());
        assertThat(scaling.nextLoop()).extracting(Criterion::met).containsExactly(true, false);
    }

    @Test
    void theEntryStageIsUnderstandAndStays() {
        assertThat(entry("")).isEqualTo(new LoopEntry(MethodStage.UNDERSTAND, null));
        assertThat(entry(",'entryStage':'DEPLOY','entryReason':'Established'"))
                .isEqualTo(new LoopEntry(MethodStage.DEPLOY, "Established"));
        assertThat(entry(",'entryStage':'FRAME','entryReason':' '")).isEqualTo(new LoopEntry(MethodStage.FRAME, null));
        EngagementResponse answered = EngagementResponse.of(Engagements.at(MethodStage.FRAME), Engagements.NOW);
        assertThat(Bodies.patched(EngagementRequest.class, answered, "{'sponsor':'CIO'}")
                        .draft()
                        .entry())
                .isEqualTo(new LoopEntry(MethodStage.UNDERSTAND, null));
    }

    @Test
    void whatIsPreparedForDeploymentIsReportedWhenItIsAbsent() {
        assertThat(warnings(MethodStage.CO_CREATE)).isEmpty();
        assertThat(warnings(MethodStage.DEPLOY)).containsExactly("no_production_roadmap", "no_growth_plan");
        assertThat(warnings(MethodStage.SCALE)).containsExactly("no_production_roadmap", "no_growth_plan");
        EngagementDetails linked =
                read(",'productionRoadmap':'https://wiki.example/roadmap','growthPlan':'https://wiki.example/growth'")
                        .details();
        Engagement deploying = Engagements.at(MethodStage.DEPLOY);
        Engagements.revised(deploying, linked);
        assertThat(EngagementResponse.of(deploying, Engagements.NOW).warnings()).isEmpty();
    }

    private static List<String> warnings(MethodStage stage) {
        return EngagementResponse.of(Engagements.at(stage), Engagements.NOW).warnings().stream()
                .map(DeploymentPlan.Warning::key)
                .toList();
    }

    private static LoopEntry entry(String more) {
        return read(more).entry();
    }

    @Test
    void daysInAStageAreWholeOnesAndSaySinceWhen() {
        EngagementResponse told =
                EngagementResponse.of(Engagements.at(MethodStage.FRAME), Engagements.NOW.plusSeconds(86_400 * 3 - 1));
        assertThat(told.daysInStage().value()).isEqualTo(2);
        assertThat(told.daysInStage().derivedFrom()).isEqualTo("It entered FRAME at " + Engagements.NOW + ".");
    }

    private static Draft read(String more) {
        return Bodies.read(
                        EngagementRequest.class,
                        "{'accountId':'" + ACCOUNT + "','title':'Answers','owner':'jane'" + more + "}")
                .draft();
    }

    private static EngagementDetails next(String more) {
        return Bodies.read(
                        NextLoopRequest.class,
                        "{'title':'Answers for customers','useCase':'Answers to customers'" + more + "}")
                .after(Engagements.at(MethodStage.SCALE))
                .details();
    }
}
