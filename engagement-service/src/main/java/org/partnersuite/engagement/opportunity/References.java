package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.partner.KnownPartners;
import org.partnersuite.platform.rest.Fault;

/**
 * References of an opportunity. The write statement looks each up, writes nothing when one is missing, and returns what
 * it found.
 */
final class References {
    /** Of rows {@code r} that are about to be written. */
    static final String ARE_KNOWN = """
            exists (select from account a where a.id = r.account_id)
            and (r.initiative_id is null or exists (
                select from strategic_initiative i where i.id = r.initiative_id and i.account_id = r.account_id))
            and (r.counterpart_id is null or exists (
                select from opportunity c where c.id = r.counterpart_id and c.merged_into is null))
            and (r.partner_id is null or exists (
                select from known_partner p where p.id = r.partner_id and %s))
            """.formatted(KnownPartners.IS_THERE);

    /** Of {@link #OF_ASKED}'s tables. */
    static final String FOUND = ClientContext.COLUMNS
            + ", i.account_id as initiative_account, c.id as found_counterpart, p.id as found_partner";

    /** Joins of rows {@code r}. */
    static final String OF_ASKED = """
            left join account a on a.id = r.account_id
            left join strategic_initiative i on i.id = r.initiative_id
            left join opportunity c on c.id = r.counterpart_id and c.merged_into is null
            left join known_partner p on p.id = r.partner_id and %s
            """.formatted(KnownPartners.IS_THERE);

    private References() {}

    /**
     * Found references; null for missing ones.
     *
     * @param initiativeAccount account of the initiative
     */
    public record Found(
            @Nested @Nullable ClientContext client,
            @Nullable UUID initiativeAccount,
            @Nullable UUID foundCounterpart,
            @Nullable UUID foundPartner) {}

    /** Every reference that is not there. */
    static List<Fault> unknown(OpportunityDetails requested, Found found) {
        List<Fault> unknown = new ArrayList<>(0);
        if (found.client() == null) {
            unknown.add(fault("/accountId", "unknown_account", "There is no such account.", "/accounts"));
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
