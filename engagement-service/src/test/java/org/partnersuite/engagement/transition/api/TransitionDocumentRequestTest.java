package org.partnersuite.engagement.transition.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.transition.BoughtLine;
import org.partnersuite.engagement.transition.DocumentDetails;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.engagement.transition.Documents;
import org.partnersuite.engagement.transition.PrepareDocument.Draft;
import org.partnersuite.engagement.transition.Stakeholder;
import org.partnersuite.engagement.transition.api.TransitionDocumentResponse.MissingPart;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

/** A document as it is written, patched and answered. */
@Tag("EN-12")
class TransitionDocumentRequestTest {
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final String LINE =
            "{'offering':'watsonx.ai','family':'SAAS','quantity':1,'amount':{'amount':'8','currency':'USD'}}";

    @Test
    void aDraftMayLackAnyPart() {
        Draft draft = read("");
        assertThat(draft.details().accountId()).isEqualTo(ACCOUNT);
        assertThat(draft.stakeholders()).isEmpty();
        assertThat(draft.details().expectedOutcomes()).isEmpty();
        assertThat(draft.bought()).as("to be copied").isNull();
    }

    @Test
    void whatIsBlankIsNotSaid() {
        assertThat(read(",'useCase':' ','sponsor':' ','workload':' ','referenceArchitecture':' ',"
                                + "'customerSuccessManager':' '")
                        .details())
                .extracting(
                        DocumentDetails::useCase,
                        DocumentDetails::sponsor,
                        DocumentDetails::workload,
                        DocumentDetails::referenceArchitecture,
                        DocumentDetails::customerSuccessManager)
                .containsOnlyNulls();
    }

    @Test
    void whatIsSaidIsBounded() {
        assertThat(Refused.by(() ->
                                read(",'status':'ACCEPTED','expectedOutcomes':[' '],'stakeholders':[{'name':'Ana'}],"
                                        + "'bought':[" + LINE.replace(":1,", ":0,") + "]"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/status", "/expectedOutcomes/0", "/stakeholders/0/role", "/bought/0/quantity");
    }

    @Test
    void aPatchKeepsWhatWasBoughtUnlessItNamesIt() {
        assertThat(patched("{'sponsor':'CEO'}").bought())
                .containsExactly(new BoughtLine("watsonx.ai", "SAAS", 1, Money.zero("USD")));
        assertThat(patched("{'bought':null}").bought()).as("to be copied anew").isNull();
        assertThat(patched("{'bought':[" + LINE + "]}").bought())
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line.amount().amount()).isEqualByComparingTo("8"));
        assertThat(patched("{'bought':[]}").bought()).isEmpty();
    }

    @Test
    void aPatchReplacesTheStakeholders() {
        assertThat(patched("{'stakeholders':[{'name':'Bo','role':'IT','contact':'bo@cancity.example'}]}")
                        .stakeholders())
                .containsExactly(new Stakeholder("Bo", "IT", "bo@cancity.example"));
        assertThat(patched("{'workload':'120 stores'}").stakeholders())
                .containsExactly(new Stakeholder("Ana", "Operations", null));
    }

    @Test
    void aPatchWritesNothingThatIsDerived() {
        assertThat(Refused.by(() -> patched("{'missing':[],'boughtAmount':null,'accountId':null}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/missing", "/boughtAmount", "/accountId");
    }

    @Test
    void aSubmissionNeedsNothing() {
        assertThat(Bodies.read(DocumentStepRequest.class, "{}").note()).isNull();
    }

    @Test
    void anAnswerSaysWhatASubmissionWouldStillNeed() {
        assertThat(TransitionDocumentResponse.of(Documents.without("/sponsor")).missing())
                .containsExactly(new MissingPart("sponsor", "/sponsor", "Name the client's sponsor."));
        TransitionDocumentResponse whole = TransitionDocumentResponse.of(Documents.in(DocumentStatus.RETURNED));
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.boughtAmount()).isEqualTo(Money.zero("USD"));
        assertThat(whole.boughtFromOpportunityVersion()).isEqualTo(1);
        assertThat(TransitionDocumentResponse.of(Documents.without("/bought")).boughtAmount())
                .isNull();
    }

    private static Draft read(String more) {
        return Bodies.read(TransitionDocumentRequest.class, "{'accountId':'" + ACCOUNT + "'" + more + "}")
                .draft();
    }

    private static Draft patched(String patch) {
        return Bodies.patched(
                        TransitionDocumentRequest.class,
                        TransitionDocumentResponse.of(Documents.in(DocumentStatus.DRAFT)),
                        patch)
                .draft();
    }
}
