package org.partnersuite.customersuccess.customer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Lists;

@Tag("CS-2")
@Tag("XC-1")
class CustomerListTest {

    @Test
    void everyFaultOfAQueryIsNamed() {
        assertThat(Lists.faults(CustomerList.LIST, "colour=red&sort=shoeSize"))
                .extracting(fault -> fault.replaceFirst(" .*", ""))
                .containsExactlyInAnyOrder("colour", "sort");
    }

    @Test
    void customersAreFoundByNameKeyAndAccount() {
        for (String query : new String[] {
            "name.prefix=Init&sort=-name",
            "externalSource=crm&externalId=C-1",
            "accountId=019b0000-0000-7000-8000-00000000c001&sort=createdAt"
        }) {
            assertThatCode(() -> Lists.ask(CustomerList.LIST, query)).as(query).doesNotThrowAnyException();
        }
    }
}
