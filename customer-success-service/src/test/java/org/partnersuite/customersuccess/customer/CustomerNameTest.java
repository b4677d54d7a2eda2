package org.partnersuite.customersuccess.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.platform.rest.Problem;

/** A customer has its account's name, or, without an account, its own. */
@Tag("CS-2")
class CustomerNameTest {
    private static final Account ACCOUNT = new Account(UUID.randomUUID(), 3, "Globex");

    @Test
    void anAccountGivesTheName() {
        assertThat(draft(ACCOUNT.id(), null).nameBy(ACCOUNT)).isEqualTo("Globex");
        assertThat(draft(ACCOUNT.id(), "Globex").nameBy(ACCOUNT)).isEqualTo("Globex");
    }

    @Test
    void anotherNameThanTheAccountsIsRefused() {
        assertRefused(draft(ACCOUNT.id(), "Globex Ltd"), ACCOUNT, "/name follows_account");
    }

    @Test
    void anAccountThatIsNotKnownIsRefused() {
        assertRefused(draft(ACCOUNT.id(), null), null, "/accountId unknown_account");
        assertRefused(draft(ACCOUNT.id(), "Globex"), null, "/accountId unknown_account");
    }

    @Test
    void withoutAnAccountANameIsRequired() {
        assertThat(draft(null, "Initech").nameBy(null)).isEqualTo("Initech");
        assertRefused(draft(null, null), null, "/name required");
    }

    private static void assertRefused(Customers.Draft draft, @Nullable Account account, String fault) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> draft.nameBy(account));
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.code()).isEqualTo("customer_refused");
        assertThat(Faults.of(refusal)).containsExactly(fault);
    }

    private static Customers.Draft draft(@Nullable UUID account, @Nullable String name) {
        return new Customers.Draft(account, null, name, null, false);
    }
}
