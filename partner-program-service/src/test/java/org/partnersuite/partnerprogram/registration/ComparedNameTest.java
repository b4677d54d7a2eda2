package org.partnersuite.partnerprogram.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("PP-7")
class ComparedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Globex, globex",
        "'GLOBEX, Inc.', globex",
        "'  The Globex   Corporation ', globex",
        "Société Générale S.A., societe generale",
        "Müller & Söhne GmbH, muller sohne",
        "株式会社日立製作所, 株式会社日立製作所",
        "The Company, company",
        "Co., co",
        "O'Neill Ltd, oneill",
        "&&&, &&&",
    })
    void companiesAreComparedWithoutCaseAccentsPunctuationAndLegalForm(String name, String expected) {
        assertThat(ComparedName.ofClient(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"watsonx.ai, watsonxai", "Watsonx AI, watsonxai", "watsonx-ai, watsonxai", "MaaS360, maas360"})
    void offeringsAreComparedWithoutCaseSpacesAndPunctuation(String name, String expected) {
        assertThat(ComparedName.ofOffering(name)).isEqualTo(expected);
    }
}
