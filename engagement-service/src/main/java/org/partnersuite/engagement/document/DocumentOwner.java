package org.partnersuite.engagement.document;

import java.util.List;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** A document has one owner; only the owner and leads may write it. */
public final class DocumentOwner {
    private DocumentOwner() {}

    /**
     * @param path of the document, whose owner may give it to another
     * @throws Problem 403 that names who may
     */
    public static void check(Caller caller, String owner, String path) {
        if (!caller.subject().equals(owner) && !caller.hasAnyRole(Roles.TECHNICAL_LEAD, Roles.ADMIN)) {
            String sentence =
                    "This requires the owner of the document, " + owner + ", or a lead role: technical-lead or admin.";
            throw Problem.of(
                    403,
                    "owner_or_lead",
                    sentence,
                    List.of(new Fault("/owner", "owner_or_lead", sentence, new Fault.SuggestedCall("PATCH", path))));
        }
    }
}
