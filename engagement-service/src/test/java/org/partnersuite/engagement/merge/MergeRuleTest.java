package org.partnersuite.engagement.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.rest.Problem;

/** When one opportunity may be folded into another. */
@Tag("EN-14")
class MergeRuleTest {
    private static final OpportunityDetails DEAL = details(line("watsonx.ai", "1000"));

    @Test
    void twinsAreMerged() {
        assertThatCode(() -> MergeOpportunities.refuse(attempt(Samples.of(DEAL), Samples.of(DEAL), false)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyUnmetRuleIsNamedAtOnceWithTheCallThatHelps() {
        Opportunity survivor = Samples.of(DEAL);
        Opportunity lost = Samples.at(Stage.LOST);
        Opportunity other = new Opportunity(
                lost.id(),
                lost.version(),
                null,
                Samples.with(details(), "{'accountId':'" + UUID.randomUUID() + "','currency':'EUR'}"),
                lost.progress(),
                lost.technicalEngagement(),
                false,
                null,
                Merging.NONE,
                lost.createdAt(),
                lost.updatedAt());
        Problem problem = Refused.by(() -> MergeOpportunities.refuse(attempt(survivor, other, false)));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("not_mergeable");
        assertThat(Refused.named(problem.faults()))
                .containsExactly("/mergedId same_account", "/mergedId open", "/mergedId same_currency");
        String address = "/v1/engagement/opportunities/" + other.id();
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("PATCH " + address, "POST " + address + "/stage-moves", "PATCH " + address);
    }

    @ParameterizedTest
    @MethodSource("org.partnersuite.engagement.opportunity.Samples#stages")
    void anOpenOneIsFoldedIntoAnotherThatMayBeClosed(Stage stage) {
        boolean open = stage.isOpen();
        assertThat(unmet(attempt(Samples.of(DEAL), Samples.at(stage), false)).contains(MergeRule.OPEN))
                .isEqualTo(!open);
        assertThat(unmet(attempt(Samples.at(stage), Samples.of(DEAL), false))).doesNotContain(MergeRule.OPEN);
    }

    /** What hangs on an opportunity is read by its partner, so a merge would show it another's work. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("XC-3")
    void opportunitiesOfDifferentPartnersAreNotMerged(boolean takeLines) {
        Opportunity own = Samples.of(details(Samples.PARTNER, line("watsonx.ai", "1")));
        Opportunity anothers = Samples.of(details(UUID.randomUUID(), line("watsonx.data", "1")));
        assertThat(unmet(attempt(own, anothers, takeLines))).containsExactly(MergeRule.ONE_PARTNER);
        assertThat(unmet(attempt(own, Samples.of(own.details()), takeLines))).isEmpty();
        assertThat(unmet(attempt(Samples.of(DEAL), anothers, takeLines))).isEmpty();
        assertThat(unmet(attempt(anothers, Samples.of(DEAL), takeLines))).isEmpty();
    }

    @Test
    void theHalvesOfAJointDealAreNoTwinsWhicheverNamesTheOther() {
        Opportunity technology = Samples.of(DEAL);
        Opportunity consulting = Samples.of(counterpart(technology.id()));
        assertThat(unmet(attempt(technology, consulting, false))).containsExactly(MergeRule.NOT_COUNTERPARTS);
        assertThat(unmet(attempt(consulting, technology, false))).containsExactly(MergeRule.NOT_COUNTERPARTS);
        assertThat(unmet(attempt(Samples.of(DEAL), consulting, false))).isEmpty();
    }

    @Test
    void thereIsRoomForTheLinesOfBoth() {
        Opportunity full = Samples.of(
                details(Collections.nCopies(99, line("watsonx.ai", "1")).toArray(ProductLine[]::new)));
        Opportunity two = Samples.of(details(line("watsonx.data", "1"), line("watsonx.data", "2")));
        assertThat(unmet(attempt(full, two, true))).containsExactly(MergeRule.ROOM_FOR_BOTH);
        assertThat(unmet(attempt(full, two, false))).isEmpty();
    }

    @Test
    void thereIsRoomForTheTeamsAndTheCodesOfBoth() {
        Opportunity large = Samples.of(Samples.with(DEAL, "{'team':[" + people("p", 60) + "]}"));
        assertThat(unmet(attempt(large, Samples.of(Samples.with(DEAL, "{'team':[" + people("q", 40) + "]}")), false)))
                .isEmpty();
        assertThat(unmet(attempt(large, Samples.of(Samples.with(DEAL, "{'team':[" + people("q", 41) + "]}")), false)))
                .containsExactly(MergeRule.ROOM_FOR_BOTH);
        assertThat(unmet(attempt(large, large, false))).as("each person once").isEmpty();
        Opportunity coded = Samples.of(Samples.with(DEAL, "{'useCases':[" + codes("a", 11) + "]}"));
        Opportunity others = Samples.of(Samples.with(DEAL, "{'useCases':[" + codes("b", 10) + "]}"));
        assertThat(unmet(attempt(coded, others, false))).containsExactly(MergeRule.ROOM_FOR_BOTH);
    }

    @Test
    void theSurvivorTakesTheLinesOfOfferingsThatItLacksWhenAsked() {
        Opportunity survivor = Samples.of(DEAL);
        Opportunity other = Samples.of(details(line("watsonx.ai", "5"), line("watsonx.data", "500")));
        List<ProductLine> taken = attempt(survivor, other, true).taken();
        assertThat(taken).extracting(ProductLine::offering).containsExactly("watsonx.data");
        assertThat(taken.getFirst().amount()).isEqualTo(Samples.usd("500"));
        assertThat(taken.getFirst().id())
                .as("the other one keeps its own")
                .isNotNull()
                .isNotEqualTo(other.details().lines().getLast().id());
        assertThat(attempt(survivor, other, false).taken()).isEmpty();
    }

    private static MergeAttempt attempt(Opportunity survivor, Opportunity other, boolean takeLines) {
        return new MergeAttempt(survivor, other, takeLines);
    }

    private static List<MergeRule> unmet(MergeAttempt attempt) {
        return attempt.unmet();
    }

    private static OpportunityDetails counterpart(@Nullable UUID id) {
        return Samples.with(DEAL, "{'counterpartId':'" + id + "'}");
    }

    private static String people(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'person':'" + prefix + i + "','role':'BTS'}")
                .collect(Collectors.joining(","));
    }

    private static String codes(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> "'" + prefix + i + "'").collect(Collectors.joining(","));
    }
}
