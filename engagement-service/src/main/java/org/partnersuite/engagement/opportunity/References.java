package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.initiative.InitiativeName;
import org.partnersuite.engagement.partner.KnownPartners;
import org.partnersuite.platform.rest.Fault;

/**
 * References of an opportunity. The write statement looks each up, writes nothing when one is missing, and returns what
 * it found.
 */
final class References {
    /** Of rows {@code r} that are about to be written. */
    static final String ARE_KNOWN = """
            %s
            and (r.initiative_id is null or %s)
            and (r.counterpart_id is null or exists (
                select from opportunity c where c.id = r.counterpart_id and c.merged_into is null))
            and (r.partner_id is null or %s)
            """.formatted(
                    AccountStore.isThere("r.account_id"),
                    InitiativeName.isOf("r.initiative_id", "r.account_id"),
                    KnownPartners.isThere("r.partner_id"));

    /** Of {@link #OF_ASKED}'s tables. */
    static final String FOUND = ClientContext.COLUMNS
            + ", a.merged_into as account_merged_into, a.closed_at is not null as account_closed,"
            + " i.account_id as initiative_account, c.id as found_counterpart, p.id as found_partner";

    /** Joins of rows {@code r}. */
    static final String OF_ASKED = """
            left join %s
            left join %s
            left join opportunity c on c.id = r.counterpart_id and c.merged_into is null
            left join %s
            """.formatted(
                    AccountStore.joined("r.account_id"),
                    InitiativeName.joined("r.initiative_id"),
                    KnownPartners.joined("r.partner_id"));

    private References() {}

    /**
     * Found references; null for missing ones.
     *
     * @param accountMergedInto survivor of the account; null unless it was merged
     * @param initiativeAccount account of the initiative
     */
    public record Found(
            @Nested @Nullable ClientContext client,
            @Nullable UUID accountMergedInto,
            boolean accountClosed,
            @Nullable UUID initiativeAccount,
            @Nullable UUID foundCounterpart,
            @Nullable UUID foundPartner) {}

    /** Every reference that is not there. */
    static List<Fault> unknown(OpportunityDetails requested, Found found) {
        List<Fault> unknown = new ArrayList<>(0);
        if (found.client() == null) {
            unknown.add(fault("/accountId", "unknown_account", "There is no such account.", "/accounts"));
        } else if (found.accountMergedInto() != null) {
            unknown.add(Fault.at(
                    "/accountId",
                    "account_merged",
                    "The account was merged into " + found.accountMergedInto() + ". Name that one."));
        }
        if (requested.initiativeId() != null && !requested.accountId().equals(found.initiativeAccount())) {
            boolean there = found.initiativeAccount() != null;
            unknown.add(fault(
                    "/initiativeId",
                    there ? "initiative_of_another_account" : "unknown_initiative",
                    there
                            ? "The strategic initiative belongs to another account."
                            : "There is no such strategic initiative.",
                    "/initiatives"));
        }
        if (requested.counterpartId() != null && found.foundCounterpart() == null) {
            unknown.add(
                    fault("/counterpartId", "unknown_opportunity", "There is no such opportunity.", "/opportunities"));
        }
        if (requested.partnerId() != null && found.foundPartner() == null) {
            unknown.add(new Fault(
                    "/partnerId",
                    "unknown_partner",
                    "There is no such partner. A new partner is known here a moment after it was recorded.",
                    new Fault.SuggestedCall("POST", "/v1/partner-program/partners")));
        }
        return unknown;
    }

    private static Fault fault(String pointer, String code, String sentence, String created) {
        return new Fault(pointer, code, sentence, new Fault.SuggestedCall("POST", "/v1/engagement" + created));
    }
}
