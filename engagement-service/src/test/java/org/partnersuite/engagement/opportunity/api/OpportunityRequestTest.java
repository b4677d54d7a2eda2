package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.line;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.BlockerReason;
import org.partnersuite.engagement.opportunity.NewOpportunity;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.TechnicalBlocker;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;

/** An opportunity as it is written, and as it is patched. */
@Tag("EN-6")
class OpportunityRequestTest {
    private static final String NEEDED =
            "'accountId':'01900000-0000-7000-8000-000000000001','name':'Bounds','engagedOn':'2026-02-03','owner':'jane',"
                    + "'leadOrganisation':'TECHNOLOGY','origin':'DIGITAL','currency':'USD'";

    @Test
    void aStageIsNotWritten() {
        assertThat(faults(NEEDED + ",'stage':'WON'")).containsExactly("/stage unknown_field");
        Opportunity known = Samples.engaged();
        assertThat(Refused.faults(() -> patched(known, "{'stage':'WON'}"))).containsExactly("/stage unknown_field");
    }

    @Test
    void whatItNeedsIsNamedAtOnce() {
        assertThat(faults("'name':' '"))
                .contains("/accountId required", "/engagedOn required", "/owner required", "/currency required")
                .contains("/leadOrganisation required", "/origin required")
                .anyMatch(fault -> fault.startsWith("/name "));
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        OpportunityDetails details = draft(NEEDED).details();
        assertThat(details.lines()).isEmpty();
        assertThat(details.team()).isEmpty();
        assertThat(details.useCases()).isEmpty();
        assertThat(details.strategyCodes()).isEmpty();
        assertThat(details.partnerId()).isNull();
        assertThat(details.amount()).isEqualTo(Samples.usd("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.0001", "999999999999999.9999"})
    void anAmountThatFitsIsReadExactly(String amount) {
        assertThat(draft(NEEDED + ",'lines':[" + lineOf(amount) + "]").details().amount())
                .isEqualTo(Samples.usd(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "0.00001", "1e30", "NaN", "", "1,5", " 1"})
    void anAmountThatDoesNotFitIsAFaultOfItsLine(String amount) {
        assertThat(Refused.by(() -> draft(NEEDED + ",'lines':[" + lineOf(amount) + "]"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/lines/0/amount/amount");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,true",
        "2023-02-29,false",
        "2026-12-31,true",
        "2027-01-01,true",
        "2100-12-31,true",
        "2101-01-01,false",
        "1969-12-31,false",
        "9999-12-31,false",
        "+12026-01-01,false",
        "2026-13-01,false",
        "2026-01-01T00:00:00Z,false"
    })
    void aCloseDateIsADayOfTheCalendar(String date, boolean good) {
        String body = NEEDED + ",'closeDate':'" + date + "'";
        if (good) {
            assertThat(draft(body).details().closeDate()).hasToString(date);
        } else {
            assertThat(Refused.by(() -> draft(body)).faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/closeDate");
        }
    }

    @Test
    void aNewOneHasNoLineToName() {
        String named =
                ",'lines':[{'id':'" + UUID.randomUUID() + "'," + lineOf("1").substring(1) + "]";
        assertThat(faults(NEEDED + named)).containsExactly("/lines/0/id unknown_line");
    }

    @Test
    void aPatchKeepsTheLinesThatItNamesAndReplacesTheOthers() {
        Opportunity known = Samples.engaged(line("watsonx.ai", "5"), line("watsonx.data", "6"));
        ProductLine kept = known.details().lines().getLast();
        NewOpportunity draft =
                patched(known, "{'lines':[" + lineOf("7") + "," + named(kept.id()) + "],'sponsor':'CIO'}");
        assertThat(draft.details().lines()).extracting(ProductLine::quantity).containsExactly(1, 3);
        assertThat(draft.details().lines().getLast().id()).isEqualTo(kept.id());
        assertThat(draft.details().amount()).isEqualTo(Samples.usd("8"));
        assertThat(draft.details().sponsor()).isEqualTo("CIO");
        assertThat(draft.details().useCases()).containsExactly("wx_Talent");
        assertThat(Refused.faults(() -> patched(known, "{'lines':[" + named(UUID.randomUUID()) + "]}")))
                .containsExactly("/lines/0/id unknown_line");
    }

    @Test
    void onlyALostOneMayLackAnAmount() {
        String unpriced = "{'offering':'watsonx.ai','family':'SAAS','quantity':1}";
        assertThat(faults(NEEDED + ",'lines':[" + unpriced + "]")).containsExactly("/lines/0/amount required");
        Opportunity open = Samples.engaged(line("watsonx.ai", "5"));
        assertThat(Refused.faults(() -> patched(open, "{'lines':[" + unpriced + "]}")))
                .containsExactly("/lines/0/amount required");
        Opportunity lost = Samples.at(Stage.LOST);
        assertThat(patched(lost, "{'lines':[" + unpriced + "]}").details().amount())
                .as("what is not said stays")
                .isEqualTo(Samples.usd("1000"));
        assertThat(patched(lost, "{'lines':[" + lineOf("0") + "]}").details().amount())
                .as("a person corrects it")
                .isEqualTo(Samples.usd("0"));
    }

    @Test
    void aLossMayComeWithoutAnAmountAndIsThenOneWithoutTcv() {
        OpportunityRequest request = Bodies.read(
                OpportunityRequest.class,
                "{" + NEEDED + ",'lines':[{'offering':'watsonx.ai','family':'SAAS','quantity':1}]}");
        ExternalId key = new ExternalId("crm", "1");
        ImportedStage lost = stage("LOST");
        assertThat(request.imported(key, lost, null).details().amount()).isEqualTo(Samples.usd("0"));
        assertThat(request.imported(key, lost, Samples.engaged(line("watsonx.ai", "5")))
                        .details()
                        .amount())
                .as("a known amount stays")
                .isEqualTo(Samples.usd("5"));
        assertThat(Refused.faults(() -> request.imported(key, stage("WON"), null)))
                .containsExactly("/lines/0/amount required");
    }

    private static ImportedStage stage(String code) {
        return Bodies.read(
                ImportedStage.class,
                "{'stage':'" + code + "','closedOn':'2026-03-02'"
                        + (code.equals("LOST") ? ",'lossReason':'PRICE'}" : "}"));
    }

    @Test
    void aTermIsTwelveMonthsUnlessItIsSaid() {
        String line =
                "{'offering':'watsonx.ai','family':'SAAS','quantity':1," + "'amount':{'amount':'1','currency':'USD'}";
        OpportunityDetails details = draft(NEEDED + ",'lines':[" + line + "}," + line + ",'termMonths':36}]")
                .details();
        assertThat(details.lines()).extracting(ProductLine::termMonths).containsExactly(12, 36);
        assertThat(faults(NEEDED + ",'lines':[" + line + ",'termMonths':0}," + line + ",'termMonths':601}]"))
                .hasSize(2)
                .allMatch(fault -> fault.contains("/termMonths "));
    }

    @Test
    void aTechnicalBlockerHasAReasonCode() {
        String blocker = NEEDED + ",'technicalBlocker':{'reason':'Data residency','since':'2026-02-05'";
        assertThat(draft(blocker + "}").details().technicalBlocker())
                .extracting(TechnicalBlocker::reasonCode)
                .isEqualTo(BlockerReason.OTHER);
        assertThat(draft(blocker + ",'reasonCode':'WRONG_TECHNOLOGY'}")
                        .details()
                        .technicalBlocker())
                .extracting(TechnicalBlocker::reasonCode)
                .isEqualTo(BlockerReason.WRONG_TECHNOLOGY);
        assertThat(faults(blocker + ",'reasonCode':'WEATHER'}"))
                .containsExactly("/technicalBlocker/reasonCode unknown_code");
    }

    @Test
    void aPatchRemovesWhatIsNull() {
        Opportunity known = Samples.engaged();
        assertThat(known.details().closeDate()).isNotNull();
        NewOpportunity draft = patched(known, "{'closeDate':null,'market':null}");
        assertThat(draft.details().closeDate()).isNull();
        assertThat(draft.details().market()).isNull();
        assertThat(draft.details().name()).isEqualTo(known.details().name());
        assertThat(draft.engagedOn()).isEqualTo(known.progress().engagedOn());
    }

    @Test
    void aPatchDoesNotRemoveWhatIsNeededNorWhatNobodyKnows() {
        assertThat(Refused.faults(() -> patched(Samples.engaged(), "{'name':null,'colour':null,'amount':'1'}")))
                .containsExactlyInAnyOrder("/name required", "/colour unknown_field", "/amount unknown_field");
    }

    @Test
    void anEmptyPatchIsNoChange() {
        Opportunity known = Samples.engaged(line("watsonx.ai", "5"));
        assertThat(patched(known, "{}").details()).isEqualTo(known.details());
    }

    private static List<String> faults(String members) {
        return Refused.faults(() -> draft(members));
    }

    private static NewOpportunity draft(String members) {
        return Bodies.read(OpportunityRequest.class, "{" + members + "}").draft(null, null);
    }

    private static NewOpportunity patched(Opportunity known, String patch) {
        return Bodies.patched(OpportunityRequest.class, OpportunityResponse.of(known), patch)
                .draft(null, known);
    }

    private static String lineOf(String amount) {
        return "{'offering':'watsonx.ai','family':'SAAS','quantity':1,'amount':{'amount':'" + amount
                + "','currency':'USD'}}";
    }

    private static String named(UUID id) {
        return "{'id':'" + id
                + "','offering':'watsonx.ai','family':'SAAS','quantity':3,'amount':{'amount':'1','currency':'USD'}}";
    }
}
