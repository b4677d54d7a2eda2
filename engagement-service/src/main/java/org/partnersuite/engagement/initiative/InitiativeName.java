package org.partnersuite.engagement.initiative;

import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;

/** An initiative as those name it that are linked to it. */
public record InitiativeName(@PropagateNull UUID id, String name) {
    /** Itself, if it is there; a comparison with the id follows. */
    public static final String KNOWN = "select i.id from strategic_initiative i where i.id";

    /** The account and the initiative; a comparison with the initiative's id follows. */
    public static final String WITH_ACCOUNT = "select i.account_id, i.id from strategic_initiative i where i.id";

    /** Of a table {@code o} with an account: whether the account has an initiative. */
    public static final String OF_ACCOUNT =
            "exists (select from strategic_initiative i where i.account_id = o.account_id)";

    /** Of a table {@code o} with an initiative: whether technology and consulting share it. */
    public static final String JOINT = "exists (select from strategic_initiative i where i.id = o.initiative_id"
            + " and i.type = 'CONSULTING_AND_TECHNOLOGY')";

    /** The initiative {@code i} of an id, to join. */
    public static String joined(String id) {
        return "strategic_initiative i on i.id = " + id;
    }

    /** Whether the initiative of an id is the account's. */
    public static String isOf(String id, String account) {
        return "exists (select from strategic_initiative i where i.id = " + id + " and i.account_id = " + account + ")";
    }
}
