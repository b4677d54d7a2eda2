package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A survivor keeps what it has, and takes what it lacks. */
@Tag("EN-14")
class FoldedDetailsTest {
    private static final OpportunityDetails OWN = details(line("watsonx.ai", "1000"));

    @Test
    void itsOwnStays() {
        OpportunityDetails other = Samples.with(
                details(Samples.PARTNER, line("watsonx.data", "5")),
                "{'name':'Another"
                        + " name','owner':'bob','market':'West','leadOrganisation':'CONSULTING','origin':'PARTNER',"
                        + "'closeDate':'2030-01-01'}");
        OpportunityDetails folded = OWN.filledFrom(other, List.of());
        assertThat(folded.name()).isEqualTo("Talent assistant");
        assertThat(folded.owner()).isEqualTo("jane");
        assertThat(folded.market()).isEqualTo("East");
        assertThat(folded.leadOrganisation()).isEqualTo(OWN.leadOrganisation());
        assertThat(folded.origin()).isEqualTo(OWN.origin());
        assertThat(folded.closeDate()).isEqualTo(OWN.closeDate());
        assertThat(folded.lines()).isEqualTo(OWN.lines());
    }

    @Test
    void whatIsAbsentIsTheOthers() {
        String id = "01900000-0000-7000-8000-0000000000ff";
        OpportunityDetails bare = Samples.with(OWN, "{'market':null,'closeDate':null}");
        OpportunityDetails other = Samples.with(OWN, """
                {'market':'West','geography':'Americas','sponsor':'CIO','partnerId':'%1$s','initiativeId':'%1$s',
                 'counterpartId':'%1$s','technicalQualification':{'by':'joe','on':'2026-02-04'},
                 'technicalBlocker':{'since':'2026-03-03'}}""".formatted(id));
        assertThat(bare.filledFrom(other, List.of())).usingRecursiveComparison().isEqualTo(other);
    }

    @Test
    void whoQualifiedItFirstIsNotReplaced() {
        String qualified = "{'technicalQualification':{'by':'%s','on':'2026-02-04'}}";
        assertThat(Samples.with(OWN, qualified.formatted("amy"))
                        .filledFrom(Samples.with(OWN, qualified.formatted("joe")), List.of())
                        .technicalQualification())
                .isNotNull()
                .extracting(TechnicalQualification::by)
                .isEqualTo("amy");
    }

    @Test
    void codesAndTheTeamAreOfBothAndEachOnce() {
        OpportunityDetails other = Samples.with(OWN, """
                {'useCases':['wx_SAP','wx_Talent'],'strategyCodes':['ITSPATCH'],
                 'team':[{'person':'joe','role':'ATL'},{'person':'amy','role':'CE'}]}""");
        OpportunityDetails folded = OWN.filledFrom(other, List.of());
        assertThat(folded.useCases()).containsExactly("wx_Talent", "wx_SAP");
        assertThat(folded.strategyCodes()).containsExactly("ITSPATCH");
        assertThat(folded.team()).extracting(TeamMember::person).containsExactly("joe", "amy");
    }

    @Test
    void theLinesThatItTakesComeAfterItsOwnAndCount() {
        OpportunityDetails folded = OWN.filledFrom(OWN, List.of(line("watsonx.data", "500.50")));
        assertThat(folded.offerings()).containsExactly("watsonx.ai", "watsonx.data");
        assertThat(folded.amount()).isEqualTo(Samples.usd("1500.50"));
    }

    @Test
    void aMergeIsANextVersionOfTheSurvivorAtItsStage() {
        Opportunity survivor = Samples.at(Stage.QUALIFY);
        Opportunity folded = survivor.absorbing(Samples.engaged(), List.of(), NOW.plusSeconds(5));
        assertThat(folded.id()).isEqualTo(survivor.id());
        assertThat(folded.version()).isEqualTo(survivor.version() + 1);
        assertThat(folded.progress()).isEqualTo(survivor.progress());
        assertThat(folded.updatedAt()).isEqualTo(NOW.plusSeconds(5));
    }
}
