package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-6")
class ShownTextTest {
    @Test
    void whatNobodySeesIsShownAsAnEscape() {
        assertThat(ShownText.quoted("K1\u00a0")).isEqualTo("'K1\\u00A0'");
        assertThat(ShownText.quoted("K\u200b1\t")).isEqualTo("'K\\u200B1\\u0009'");
        assertThat(ShownText.quoted("Mu\u0308ller")).isEqualTo("'Mu\\u0308ller'");
        assertThat(ShownText.quoted(" A  B ")).isEqualTo("'\\u0020A \\u0020B\\u0020'");
    }

    @Test
    void otherTextIsShownAsItIsAndALongOneByItsBeginning() {
        assertThat(ShownText.quoted("Müller & Söhne, 東京")).isEqualTo("'Müller & Söhne, 東京'");
        assertThat(ShownText.quoted("x".repeat(50))).isEqualTo("'" + "x".repeat(40) + "…'");
    }
}
