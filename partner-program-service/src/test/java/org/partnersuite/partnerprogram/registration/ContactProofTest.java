package org.partnersuite.partnerprogram.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Fault;

@Tag("PP-7")
class ContactProofTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 11);

    @Test
    void eachMissingPartIsNamed() {
        assertThat(new ContactProof(null, null, null, null, null).faults(TODAY))
                .extracting(Fault::pointer)
                .containsExactly("/contactPerson", "/contactedOn", "/agreed", "/link");
        assertThat(new ContactProof("Jo", TODAY, null, "https://partner.example/1", null).faults(TODAY))
                .extracting(Fault::pointer)
                .containsExactly("/agreed");
    }

    @Test
    void aNoteStandsForALink() {
        assertThat(new ContactProof("Jo", TODAY, "A workshop", null, "Met at the fair").faults(TODAY))
                .isEmpty();
    }

    @Test
    void theContactWasMade() {
        assertThat(new ContactProof("Jo", TODAY.plusDays(1), "A workshop", null, "Met").faults(TODAY))
                .extracting(Fault::code)
                .containsExactly("in_future");
    }
}
