package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.Fault;

/** What is refused of a new opportunity, and of an edit of a known one. */
@Tag("EN-6")
class OpportunityRulesTest {
    private static final String MOST = "999999999999999.9999";
    private static final ReferenceData RETIRED = KnownCodes.with(
            ReferenceSetId.OFFERINGS, KnownCodes.value("watsonx.ai"), KnownCodes.retired("MQ Appliance"));

    @Test
    void everyFaultOfANewOneIsNamedAtOnce() {
        OpportunityDetails faulty = Samples.with(
                details(line("watsonx.nothing", "1"), line("watsonx.data", "1")),
                "{'useCases':['wx_Nothing'],'strategyCodes':['NOPATCH']}");
        assertThat(Refused.named(
                        CreateOpportunity.faultsOf(wanted(faulty, TODAY.plusDays(1)), KnownCodes.known(), NOW)))
                .containsExactlyInAnyOrder(
                        "/lines/0/offering unknown_code",
                        "/strategyCodes/0 unknown_code",
                        "/useCases/0 unknown_code",
                        "/engagedOn in_future");
    }

    @Test
    void aGoodOneIsEngagedTodayOrBefore() {
        assertThat(CreateOpportunity.faultsOf(wanted(details(), TODAY), KnownCodes.known(), NOW))
                .isEmpty();
        assertThat(CreateOpportunity.faultsOf(wanted(details(), TODAY.minusYears(3)), KnownCodes.known(), NOW))
                .isEmpty();
    }

    @Test
    void aRetiredOfferingIsOnNoNewOpportunity() {
        OpportunityDetails selling = details(line("watsonx.ai", "1"), line("MQ Appliance", "1"));
        assertThat(Refused.named(CreateOpportunity.faultsOf(wanted(codeless(selling), TODAY), RETIRED, NOW)))
                .contains("/lines/1/offering retired_code");
    }

    @Test
    void aRetiredOfferingStaysOnWhatSellsIt() {
        OpportunityDetails selling = details(line("MQ Appliance", "1"));
        assertThat(OpportunityRules.retiredIn(selling, List.of("MQ Appliance"), RETIRED))
                .isEmpty();
        assertThat(OpportunityRules.retiredIn(selling, List.of("watsonx.ai"), RETIRED))
                .extracting(Fault::detail)
                .containsExactly("This code is retired. One of: watsonx.ai.");
    }

    @Test
    void aCurrencyIsOneOfIso4217() {
        assertThat(faults(Samples.with(details(), "{'currency':'XYZ'}"))).containsExactly("/currency unknown_currency");
        assertThat(OpportunityRules.isCurrency("EUR")).isTrue();
        assertThat(OpportunityRules.isCurrency("eur")).isFalse();
    }

    @Test
    void aCodeIsNamedOnce() {
        assertThat(faults(Samples.with(
                        details(),
                        "{'useCases':['wx_SAP','wx_Talent','wx_SAP'],'strategyCodes':['ITSPATCH','ITSPATCH']}")))
                .containsExactlyInAnyOrder("/useCases/2 repeated", "/strategyCodes/1 repeated");
    }

    @Test
    void aPersonIsInTheTeamOnceInARole() {
        String team = "{'team':[{'person':'joe','role':'ATL'},{'person':'joe','role':'%s'}]}";
        assertThat(faults(Samples.with(details(), team.formatted("BTS")))).isEmpty();
        assertThat(faults(Samples.with(details(), team.formatted("ATL")))).containsExactly("/team/1 repeated");
    }

    @Test
    void whatHasHappenedIsNotInTheFuture() {
        String facts = "{'technicalQualification':{'by':'joe','on':'%1$s'},'technicalBlocker':{'since':'%1$s'}}";
        assertThat(faults(Samples.with(details(), facts.formatted(TODAY)))).isEmpty();
        assertThat(faults(Samples.with(details(), facts.formatted(TODAY.plusDays(1)))))
                .containsExactlyInAnyOrder("/technicalQualification/on in_future", "/technicalBlocker/since in_future");
    }

    @Test
    void theLinesAddUpToNoMoreThanAnAmountHolds() {
        assertThat(faults(details(line("watsonx.ai", MOST)))).isEmpty();
        assertThat(faults(details(line("watsonx.ai", MOST), line("watsonx.ai", MOST))))
                .containsExactly("/lines out_of_range");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31, , ''",
        "2026-04-01, 2026-03-31, , /engagedOn in_future",
        "2026-03-01, 2026-04-01, , /stageEnteredOn in_future",
        "2026-03-01, 2026-04-01, 2026-04-01, /closedOn in_future",
        "2026-04-01, 2026-04-01, , /engagedOn in_future"
    })
    void whereItStandsHasHappened(LocalDate engaged, LocalDate entered, @Nullable LocalDate closed, String fault) {
        StageProgress progress = new StageProgress(
                closed == null ? Stage.DESIGN : Stage.WON,
                entered.atStartOfDay().toInstant(ZoneOffset.UTC),
                1,
                engaged,
                closed,
                null);
        assertThat(String.join(",", Refused.named(OpportunityRules.faultsOf(progress, TODAY))))
                .isEqualTo(fault);
    }

    @Test
    void theDayOfTheBriefingStays() {
        Opportunity known = Samples.engaged();
        assertThat(revised(known, known.details(), TODAY.minusDays(4), null)).containsExactly("/engagedOn read_only");
        assertThat(revised(known, known.details(), TODAY.minusDays(3), null)).isEmpty();
    }

    @Test
    @Tag("XC-3")
    void whoReadsItIsNotChangedWithoutAReason() {
        Opportunity known = Samples.of(details(Samples.PARTNER, line("watsonx.ai", "1")));
        OpportunityDetails others = Samples.with(known.details(), "{'partnerId':'" + UUID.randomUUID() + "'}");
        OpportunityDetails nobodys = Samples.with(known.details(), "{'partnerId':null}");
        for (OpportunityDetails wanted : List.of(others, nobodys)) {
            assertThat(revised(known, wanted, null)).containsExactly("/partnerReason required");
            assertThat(revised(known, wanted, "The client chose another")).isEmpty();
        }
        assertThat(revised(known, known.details(), null)).isEmpty();
        assertThat(revised(Samples.of(nobodys), others, null)).containsExactly("/partnerReason required");
    }

    @Test
    void aCounterpartIsAnotherOpportunity() {
        Opportunity known = Samples.engaged();
        assertThat(revised(known, known.details().withCounterpart(known.id()), null))
                .containsExactly("/counterpartId itself");
        assertThat(revised(known, known.details().withCounterpart(UUID.randomUUID()), null))
                .isEmpty();
    }

    @Test
    void anEditIsJudgedAsAWhole() {
        Opportunity known = Samples.engaged();
        OpportunityDetails wanted =
                Samples.with(known.details().withCounterpart(known.id()), "{'useCases':['wx_Nothing']}");
        assertThat(revised(known, wanted, TODAY, null))
                .containsExactlyInAnyOrder("/useCases/0 unknown_code", "/engagedOn read_only", "/counterpartId itself");
    }

    private static List<String> faults(OpportunityDetails details) {
        return Refused.named(OpportunityRules.faultsOf(details, KnownCodes.known(), TODAY));
    }

    private static List<String> revised(Opportunity known, OpportunityDetails wanted, @Nullable String reason) {
        return revised(known, wanted, known.progress().engagedOn(), reason);
    }

    private static List<String> revised(
            Opportunity known, OpportunityDetails wanted, LocalDate engaged, @Nullable String reason) {
        return Refused.named(ReviseOpportunity.faultsOf(
                known, new NewOpportunity(null, wanted, engaged, reason), KnownCodes.known(), TODAY));
    }

    private static NewOpportunity wanted(OpportunityDetails details, LocalDate engaged) {
        return new NewOpportunity(null, details, engaged, null);
    }

    private static OpportunityDetails codeless(OpportunityDetails details) {
        return Samples.with(details, "{'useCases':[],'strategyCodes':[]}");
    }
}
