package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.sample.deal.Deals;
import org.partnersuite.sample.deal.api.DealDoor;
import org.partnersuite.sample.partner.api.ByDomain;
import org.partnersuite.sample.partner.api.ByDoor;

/** The rule of doors finds who enters another feature's, and nobody else. */
@Tag("XC-1")
class ServiceStructureTest {
    @Test
    void aFeatureThatEntersTheDoorOfAnotherOneIsFound() {
        assertThat(violated(ByDoor.class, DealDoor.class)).isTrue();
    }

    @Test
    void aFeatureMayUseItsOwnDoorsAndTheDomainOfOthers() {
        assertThat(violated(Deals.class, DealDoor.class, ByDomain.class)).isFalse();
    }

    private static boolean violated(Class<?>... classes) {
        return ServiceStructure.features_enter_each_other_by_the_domain
                .evaluate(new ClassFileImporter().importClasses(classes))
                .hasViolation();
    }
}
