package org.partnersuite.engagement.account.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.engagement.account.Accounts.Draft;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;

/** An account as it is written, and as it is patched. */
@Tag("EN-2")
class AccountRequestTest {
    private static final Account KNOWN = new Account(
            UUID.randomUUID(),
            1,
            new ExternalId("crm", "A1"),
            new AccountDetails("Cancity", "Americas", "East", null, null, "jane"),
            null,
            Merging.NONE,
            Instant.EPOCH,
            Instant.EPOCH);

    private static Draft patched(String patch) {
        return Bodies.patched(AccountRequest.class, AccountResponse.of(KNOWN), patch)
                .draft();
    }

    @Test
    void aNameIsAllThatItNeeds() {
        assertThat(Refused.faults(() -> Bodies.read(AccountRequest.class, "{}")))
                .containsExactly("/name required");
        assertThat(Bodies.read(AccountRequest.class, "{'name':'Cancity'}").draft())
                .isEqualTo(new Draft(null, new AccountDetails("Cancity", null, null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \\ud83d", "nul \\u0000", " ", "", "right to left \\u202e"})
    void aNameThatNoTextCanHoldIsAFaultOfTheName(String name) {
        assertThat(Refused.by(() -> Bodies.read(AccountRequest.class, "{'name':'" + name + "'}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/name");
    }

    @Test
    void aPatchChangesWhatItNamesAndRemovesWhatIsNull() {
        assertThat(patched("{'market':'West','geography':null}"))
                .isEqualTo(
                        new Draft(KNOWN.externalId(), new AccountDetails("Cancity", null, "West", null, null, "jane")));
    }

    @Test
    void aPatchOfPartOfTheExternalIdKeepsTheOther() {
        assertThat(patched("{'externalId':{'id':'A2'}}").externalId()).isEqualTo(new ExternalId("crm", "A2"));
        assertThat(patched("{'externalId':null}").externalId()).isNull();
    }

    @Test
    void aPatchDoesNotWriteWhatTheServiceKeeps() {
        assertThat(Refused.faults(() -> patched("{'version':9,'id':'x','createdAt':null}")))
                .containsExactlyInAnyOrder("/version unknown_field", "/id unknown_field", "/createdAt unknown_field");
    }

    @Test
    void aPatchIsAnObject() {
        for (String patch : new String[] {"[]", "7", "null", ""}) {
            assertThat(Refused.by(() -> patched(patch)).status()).as(patch).isEqualTo(400);
        }
    }
}
