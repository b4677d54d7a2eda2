package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-1")
class ValueListTest {
    @Test
    void valuesAreSeparatedByCommasThatAreNotEscaped() {
        assertThat(ValueList.split("a,b\\,c,d\\\\")).containsExactly("a", "b,c", "d\\");
        assertThat(ValueList.split("a,")).containsExactly("a", "");
        assertThat(ValueList.split(ValueList.escape("x,\\y"))).containsExactly("x,\\y");
    }
}
