package org.partnersuite.engagement.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.rest.ExternalId;

@Tag("EN-2")
class AccountTest {
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final ExternalId KEY = new ExternalId("crm", "A1");
    private static final AccountDetails EAST = new AccountDetails("Cancity", "Americas", "East", null, null, null);

    private final Account known = Account.opened(KEY, EAST, NOW);

    @Test
    void aNewOneIsAtItsFirstVersion() {
        assertThat(known.version()).isEqualTo(1);
        assertThat(known.createdAt()).isEqualTo(NOW);
        assertThat(known.updatedAt()).isEqualTo(NOW);
        assertThat(known.id()).isNotEqualTo(Account.opened(KEY, EAST, NOW).id());
    }

    @Test
    void theSameAgainIsNoChange() {
        assertThat(known.revised(KEY, new AccountDetails("Cancity", "Americas", "East", null, null, null), NOW))
                .isSameAs(known);
    }

    @Test
    void aDifferenceIsTheNextVersion() {
        AccountDetails west = new AccountDetails("Cancity", "Americas", "West", null, null, null);
        Account moved = known.revised(KEY, west, NOW.plusSeconds(1));
        assertThat(moved).isEqualTo(new Account(known.id(), 2, KEY, west, null, Merging.NONE, NOW, NOW.plusSeconds(1)));
    }

    @Test
    void aClosedOneKnowsWhyAndIsOpenAgainWhenItIsReopened() {
        AccountClosure closure = new AccountClosure(ClosureReason.ACQUIRED, "By Betatech", NOW.plusSeconds(1));
        Account closed = known.closed(closure);
        assertThat(closed.status()).isEqualTo(AccountStatus.CLOSED);
        assertThat(closed.closure()).isEqualTo(closure);
        assertThat(closed.version()).isEqualTo(2);
        Account reopened = closed.reopened(NOW.plusSeconds(2));
        assertThat(reopened.status()).isEqualTo(AccountStatus.OPEN);
        assertThat(reopened.version()).isEqualTo(3);
    }

    @Test
    @Tag("EN-14")
    void aSurvivorTakesWhatItLacksAndItsPlaceAsAWhole() {
        AccountDetails other = new AccountDetails("Cancity Ltd", "EMEA", "Nordics", "Retail", null, "joe");
        AccountDetails placed = new AccountDetails("Cancity", "Americas", null, null, "Enterprise", null);
        assertThat(placed.filledFrom(other))
                .isEqualTo(new AccountDetails("Cancity", "Americas", null, "Retail", "Enterprise", "joe"));
        AccountDetails nowhere = new AccountDetails("Cancity", null, null, null, null, "jane");
        assertThat(nowhere.filledFrom(other))
                .isEqualTo(new AccountDetails("Cancity", "EMEA", "Nordics", "Retail", null, "jane"));
        Account survivor = known.absorbing(Account.opened(null, other, NOW), NOW.plusSeconds(1));
        assertThat(survivor.version()).isEqualTo(2);
        assertThat(survivor.externalId()).isEqualTo(KEY);
    }

    @Test
    void anotherExternalIdIsADifference() {
        assertThat(known.revised(null, EAST, NOW).version()).isEqualTo(2);
        assertThat(known.revised(new ExternalId("crm", "A2"), EAST, NOW).externalId())
                .isEqualTo(new ExternalId("crm", "A2"));
    }
}
