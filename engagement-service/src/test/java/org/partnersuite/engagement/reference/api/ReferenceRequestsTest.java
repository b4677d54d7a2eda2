package org.partnersuite.engagement.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;
import org.partnersuite.engagement.reference.api.ReferenceRequests.AccountabilityTable;
import org.partnersuite.engagement.reference.api.ReferenceRequests.FurtherOffering;
import org.partnersuite.engagement.reference.api.ReferenceRequests.StageWeights;
import org.partnersuite.engagement.reference.api.ReferenceRequests.Value;
import org.partnersuite.platform.rest.Fault;

/** What an administrator may write. */
@Tag("EN-1")
class ReferenceRequestsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "30.5", "100", "99.99"})
    void aWeightIsAPercentage(String weight) {
        assertThat(Bodies.read(StageWeights.class, "{'weights':{'QUALIFY':" + weight + "}}")
                        .weights())
                .isEqualTo(Map.of("QUALIFY", new BigDecimal(weight)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"130", "-0.01", "100.01", "30.555", "'30'", "null", "1e400"})
    void whatIsNoPercentageIsRefusedAtItsStage(String weight) {
        assertThat(Refused.by(() -> Bodies.read(StageWeights.class, "{'weights':{'QUALIFY':" + weight + "}}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/weights/QUALIFY");
    }

    @Test
    void anEditEditsSomething() {
        assertThat(Refused.by(() -> Bodies.read(StageWeights.class, "{'weights':{}}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/weights");
        assertThat(Refused.by(() -> Bodies.read(AccountabilityTable.class, "{'accountability':{'SCALE':[]}}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/accountability/SCALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "A", "C", "I", "AR"})
    void aCellOfTheRaciTableHasOneOfItsLetters(String letters) {
        assertThat(cell(letters).accountability())
                .isEqualTo(Map.of("SCALE", List.of(new Accountability("CSM", letters, null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "RA", "a", "", "ARC"})
    void otherLettersAreRefusedInTheirCell(String letters) {
        assertThat(Refused.by(() -> cell(letters)).faults())
                .extracting(Fault::pointer)
                .containsExactly("/accountability/SCALE/0/raci");
    }

    @Test
    void aValueHasANameAndIsInUseUnlessItSaysOtherwise() {
        assertThat(Refused.faults(() -> Bodies.read(Value.class, "{'code':'MINE'}")))
                .containsExactlyInAnyOrder("/code unknown_field", "/name required");
        assertThat(Bodies.read(Value.class, "{'name':'The client was acquired'}"))
                .isEqualTo(new Value("The client was acquired", null));
        assertThat(Bodies.read(Value.class, "{'name':'The client was acquired','retired':true}")
                        .retired())
                .isTrue();
    }

    @Test
    void anOfferingMayHaveItsProductCodes() {
        assertThat(Bodies.read(FurtherOffering.class, "{'name':'MQ Appliance','ut30':'30XX1'}"))
                .isEqualTo(new FurtherOffering("MQ Appliance", "30XX1", null, null, null, null, null, null, null));
        assertThat(Refused.by(() -> Bodies.read(FurtherOffering.class, "{'name':' ','l30':''}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/name", "/l30");
    }

    private static AccountabilityTable cell(String letters) {
        return Bodies.read(
                AccountabilityTable.class, "{'accountability':{'SCALE':[{'role':'CSM','raci':'" + letters + "'}]}}");
    }
}
