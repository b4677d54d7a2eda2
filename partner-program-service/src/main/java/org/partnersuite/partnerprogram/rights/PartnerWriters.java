package org.partnersuite.partnerprogram.rights;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/**
 * A partner's caller writes about its own partner, and a customer success manager about the own person where the table of
 * writes says so. Callers of the vendor are not restricted. Policies of the tables keep partners apart as well.
 */
public final class PartnerWriters {
    private static final String KNOWN = "select exists (" + PartnerRepository.PARTNER.select() + " where t.id = :id)";

    private PartnerWriters() {}

    /**
     * The partner that a request is about; a partner's caller may leave it out.
     *
     * @throws Problem 404 for another partner than the caller's, 422 for one that does not exist
     */
    public static UUID partnerOf(Change change, @Nullable UUID asked) {
        UUID own = change.caller().partnerId();
        UUID partner = asked == null ? own : asked;
        if (partner == null) {
            throw Problem.badRequest(List.of(Fault.at("/partnerId", "required", "Must be given.")));
        }
        if (own != null) {
            requireOwn(change, partner);
        } else if (!change.db()
                .createQuery(KNOWN)
                .bind("id", partner)
                .mapTo(Boolean.class)
                .one()) {
            throw Problem.unprocessable(
                    "unknown_partner",
                    "There is no such partner.",
                    List.of(Fault.at("/partnerId", "unknown_partner", "There is no such partner.")));
        }
        return partner;
    }

    /** @throws Problem 404 for another partner than the caller's */
    public static void requireOwn(Change change, UUID partner) {
        UUID own = change.caller().partnerId();
        if (own != null && !own.equals(partner)) {
            throw Problem.notFound();
        }
    }

    /**
     * A partner's alliance manager writes about all its people, a customer success manager about the own person.
     *
     * @param person subject of the person's token
     * @throws Problem 403
     */
    public static void requirePerson(Change change, String person) {
        if (change.caller().partnerId() != null
                && !change.caller().hasAnyRole(Roles.PARTNER_ALLIANCE)
                && !change.caller().subject().equals(person)) {
            throw Problem.of(
                    403,
                    "own_person_only",
                    "A partner's customer success manager writes about the own person only.",
                    List.of());
        }
    }
}
