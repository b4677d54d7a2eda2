package org.partnersuite.customersuccess.customer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.platform.rest.ExternalId;

@Tag("CS-2")
@Tag("XC-1")
class CustomerRequestTest {

    @Test
    void everyFaultIsNamed() {
        assertThat(Bodies.faults(CustomerRequest.class, "{\"name\":7,\"colour\":\"red\",\"accountId\":\"x\"}"))
                .containsExactly("/name wrong_type", "/colour unknown_field", "/accountId invalid_format");
    }

    @Test
    void aNameHasOneToTwoHundredCharacters() {
        assertThat(Bodies.faults(CustomerRequest.class, "{\"name\":\"\"}")).containsExactly("/name size");
        assertThat(Bodies.faults(CustomerRequest.class, "{\"name\":\"" + "x".repeat(201) + "\"}"))
                .containsExactly("/name size");
        assertThat(Bodies.read(CustomerRequest.class, "{\"name\":\"" + "x".repeat(200) + "\"}")
                        .name())
                .hasSize(200);
    }

    @Test
    void aPatchDoesNotRepeatANameThatTheAccountGives() {
        assertThat(CustomerRequest.of(customer(UUID.randomUUID())).name()).isNull();
        assertThat(CustomerRequest.of(customer(null)).name()).isEqualTo("Globex");
        assertThat(CustomerRequest.of(customer(null)).externalId()).isEqualTo(new ExternalId("crm", "C-1"));
    }

    private static Customer customer(@Nullable UUID account) {
        return new Customer(
                UUID.randomUUID(),
                1,
                account,
                new ExternalId("crm", "C-1"),
                "Globex",
                null,
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
