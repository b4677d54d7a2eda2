package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.engagement.opportunity.ClientContext.ClientAtEvent;
import org.partnersuite.engagement.opportunity.References.Found;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What an opportunity refers to in vain, and the call that creates it. */
@Tag("EN-6")
class ReferencesTest {
    private static final UUID NAMED = UUID.randomUUID();
    private static final OpportunityDetails PLAIN = Samples.details();
    private static final UUID ACCOUNT = PLAIN.accountId();
    private static final OpportunityDetails LINKED =
            Samples.with(PLAIN, "{'initiativeId':'%1$s','counterpartId':'%1$s','partnerId':'%1$s'}".formatted(NAMED));

    @Test
    void everythingThatIsNotThereIsNamedAtOnce() {
        assertThat(Refused.named(References.unknown(LINKED, new Found(null, null, false, null, null, null))))
                .containsExactly(
                        "/accountId unknown_account",
                        "/initiativeId unknown_initiative",
                        "/counterpartId unknown_opportunity",
                        "/partnerId unknown_partner");
    }

    @Test
    void eachNamesTheCallThatCreatesIt() {
        assertThat(Refused.calls(References.unknown(LINKED, new Found(null, null, false, null, null, null))))
                .containsExactly(
                        "POST /v1/engagement/accounts",
                        "POST /v1/engagement/initiatives",
                        "POST /v1/engagement/opportunities",
                        "POST /v1/partner-program/partners");
    }

    @Test
    void whatIsThereIsNoFault() {
        assertThat(References.unknown(LINKED, found(ACCOUNT, NAMED, NAMED))).isEmpty();
        assertThat(References.unknown(PLAIN, found(null, null, null))).isEmpty();
    }

    @Test
    @Tag("EN-4")
    void anInitiativeIsOfTheSameAccount() {
        List<Fault> faults = References.unknown(LINKED, found(UUID.randomUUID(), NAMED, NAMED));
        assertThat(Refused.named(faults)).containsExactly("/initiativeId initiative_of_another_account");
        assertThat(Refused.calls(faults)).containsExactly("POST /v1/engagement/initiatives");
    }

    @Test
    void theProblemIsNamedAfterItsFirstFault() {
        Problem problem =
                OpportunityProblems.unknown(References.unknown(LINKED, new Found(null, null, false, null, null, null)));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("unknown_account");
        assertThat(problem.faults()).hasSize(4);
    }

    @Test
    @Tag("EN-14")
    void anUnknownTwinIsLookedForAmongTheLikelyOnes() {
        UUID survivor = UUID.randomUUID();
        Problem problem = OpportunityProblems.unknownTwin(survivor);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(Refused.named(problem.faults())).containsExactly("/mergedId unknown_opportunity");
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("GET /v1/engagement/opportunities/" + survivor + "/likely-duplicates");
    }

    @Test
    @Tag("EN-14")
    void whatIsWrittenToAMergedOneIsSentToItsSurvivor() {
        UUID survivor = UUID.randomUUID();
        ExternalId key = new ExternalId("crm", "D-1");
        Problem problem = Merging.refusal("opportunity", UUID.randomUUID(), survivor, key);
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("merged");
        assertThat(problem.extensions())
                .containsEntry("existingId", survivor.toString())
                .containsEntry("existingExternalId", key);
        assertThat(problem.detail()).contains("D-1 of crm");
    }

    @Test
    @Tag("EN-14")
    void anAccountThatWasMergedNamesItsSurvivor() {
        UUID survivor = UUID.randomUUID();
        ClientAtEvent client = new ClientAtEvent(ACCOUNT, 1, "Cancity", null, null, null, null, null);
        List<Fault> faults = References.unknown(
                PLAIN, new Found(new ClientContext(client, null), survivor, false, null, null, null));
        assertThat(Refused.named(faults)).containsExactly("/accountId account_merged");
        assertThat(faults.getFirst().detail()).contains(survivor.toString());
    }

    @Test
    @Tag("EN-2")
    void aClosedAccountIsReopenedFirst() {
        Problem problem = OpportunityProblems.accountClosed(ACCOUNT);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("account_closed");
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("POST /v1/engagement/accounts/" + ACCOUNT + "/reopenings");
    }

    @Test
    @Tag("EN-9")
    void aTeamThatIsFullSaysHowManyItWouldHave() {
        UUID id = UUID.randomUUID();
        Problem problem = OpportunityProblems.teamFull(id, 102);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).contains("102", "100");
        assertThat(Refused.calls(problem.faults())).containsExactly("PATCH /v1/engagement/opportunities/" + id);
    }

    private static Found found(@Nullable UUID initiativeAccount, @Nullable UUID counterpart, @Nullable UUID partner) {
        ClientAtEvent client = new ClientAtEvent(ACCOUNT, 1, "Cancity", null, null, null, null, null);
        return new Found(new ClientContext(client, null), null, false, initiativeAccount, counterpart, partner);
    }
}
