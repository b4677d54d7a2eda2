package org.partnersuite.engagement.accountplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.accountplan.PlanDetails;
import org.partnersuite.platform.rest.Fault;

/** What a plan says. */
@Tag("EN-3")
class PlanRequestTest {
    private static final String LINK = "https://docs.example/plans/1";

    private static PlanDetails plan(String link, String more) {
        return Bodies.read(PlanRequest.class, "{'documentLink':'" + link + "','owner':'joe'" + more + "}")
                .details();
    }

    @Test
    void itNeedsItsDocumentAndItsOwner() {
        assertThat(Refused.faults(() -> Bodies.read(PlanRequest.class, "{}")))
                .containsExactlyInAnyOrder("/documentLink required", "/owner required");
        assertThat(plan(LINK, "")).isEqualTo(new PlanDetails(LINK, null, null, "joe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \\n ", "", "\\t"})
    void aStrategyThatSaysNothingIsNone(String strategy) {
        assertThat(Refused.by(() -> plan(LINK, ",'watsonxStrategy':'" + strategy + "'"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/watsonxStrategy");
    }

    @Test
    void aStrategyMayHaveSeveralLines() {
        assertThat(plan(LINK, ",'watsonxStrategy':'\\nAssistants first\\n'").watsonxStrategy())
                .isEqualTo("\nAssistants first\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript://docs.example/plans/1", "ftp://docs.example", "docs.example", "https://a b", ""})
    void aDocumentIsLinkedByItsWebAddress(String link) {
        assertThat(Refused.by(() -> plan(link, "")).faults())
                .extracting(Fault::pointer)
                .containsExactly("/documentLink");
    }
}
