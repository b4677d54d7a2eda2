package org.partnersuite.customersuccess.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CS-11")
class SurveyTokensTest {
    @Test
    void aTokenHas256RandomBitsAndIsKeptAsItsHash() {
        String token = SurveyTokens.next();

        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(SurveyTokens.hash(token)).matches("[0-9a-f]{64}").doesNotContain(token);
        assertThat(SurveyTokens.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(unused -> SurveyTokens.next())
                        .collect(Collectors.toSet()))
                .hasSize(1000);
    }
}
