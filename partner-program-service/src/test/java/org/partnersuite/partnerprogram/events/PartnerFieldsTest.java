package org.partnersuite.partnerprogram.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.events.PartnerFields;

/** Partners get the events of their rows. */
@Tag("XC-2")
@Tag("XC-3")
class PartnerFieldsTest {
    @Test
    void theFieldsThatNameAPartnerAreInTheContracts() throws IOException {
        assertThat(PartnerFields.assertAreInTheContracts()).isNotEmpty();
    }
}
