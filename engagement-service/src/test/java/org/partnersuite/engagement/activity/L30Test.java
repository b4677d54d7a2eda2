package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Problem;

/** An activity's L30 is that of a line of its opportunity. */
@Tag("EN-16")
class L30Test {
    /** watsonx.ai has an L30 code, watsonx.data has none. */
    private static final ReferenceData KNOWN = KnownCodes.known();

    @ParameterizedTest
    @CsvSource({
        "30AX6,        ''",
        "watsonx.data, ''",
        "watsonx.ai,   ''",
        ",             ''",
        "30AW0,        'The L30 of an activity is that of a line of its opportunity: 30AX6, watsonx.data.'",
    })
    void itIsOfALineOrRefusedWithThoseAllowed(@Nullable String l30, String refusal) {
        OpportunityFacts selling = selling(List.of("watsonx.ai", "watsonx.data"));
        if (refusal.isEmpty()) {
            assertThatCode(() -> L30.refuseOther(l30, selling, KNOWN)).doesNotThrowAnyException();
        } else {
            Problem problem = Refused.by(() -> L30.refuseOther(l30, selling, KNOWN));
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.detail()).isEqualTo(refusal);
            assertThat(Refused.named(problem.faults())).containsExactly("/l30 l30_not_sold");
        }
    }

    @Test
    void whileThereIsNoLineItIsAbsent() {
        assertThatCode(() -> L30.refuseOther(null, selling(List.of()), KNOWN)).doesNotThrowAnyException();
        assertThat(Refused.by(() -> L30.refuseOther("30AX6", selling(List.of()), KNOWN))
                        .detail())
                .contains("no line");
    }

    private static OpportunityFacts selling(List<String> offerings) {
        return new OpportunityFacts(UUID.randomUUID(), UUID.randomUUID(), null, Stage.QUALIFY, null, null, offerings);
    }
}
