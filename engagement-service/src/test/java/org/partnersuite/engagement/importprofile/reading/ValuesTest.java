package org.partnersuite.engagement.importprofile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.importprofile.FieldType;

@Tag("EN-13")
class ValuesTest {

    @Test
    void canonicalValuesAreAsTheSuiteWritesThem() {
        assertThat(Values.canonical(FieldType.DATE, "2017-03-01")).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(Values.canonical(FieldType.DATE, "01-03-17")).isNull();
        assertThat(Values.canonical(FieldType.INTEGER, "12")).isEqualTo(BigInteger.valueOf(12));
        assertThat(Values.canonical(FieldType.INTEGER, "12.0")).isNull();
        assertThat(Values.canonical(FieldType.CODES, "wx_Talent; wx_SAP")).isEqualTo(List.of("wx_Talent", "wx_SAP"));
    }
}
