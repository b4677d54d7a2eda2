package org.partnersuite.partnerprogram.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.partner.InvitationCheck;
import org.partnersuite.platform.rest.Fault;

/** An invitation needs all that SILVER requires but the program agreement, which the invited partner signs. */
@ApplicationScoped
class SilverForInvitation implements InvitationCheck {
    private static final String BASE = "/v1/partner-program";

    private final Measured measured;

    SilverForInvitation(Measured measured) {
        this.measured = measured;
    }

    @Override
    public List<Fault> unmet(Handle db, UUID partner, LocalDate day) {
        return measured.of(db, partner, Tier.SILVER, day).criteria().stream()
                .filter(criterion -> !criterion.passes() && criterion.key() != CriterionKey.PROGRAM_AGREEMENT)
                .map(criterion -> new Fault(
                        null,
                        criterion.key().name().toLowerCase(Locale.ROOT),
                        criterion.sentence(),
                        remedy(criterion.key(), partner)))
                .toList();
    }

    /** The call that records what is missing. */
    private static Fault.SuggestedCall remedy(CriterionKey key, UUID partner) {
        return new Fault.SuggestedCall(
                "POST",
                BASE
                        + switch (key) {
                            case AGGREGATE_TCV -> "/partners/" + partner + "/deals/batch";
                            case STANDARD_OFFERINGS, OFFERING_AVAILABILITY -> "/standard-offerings";
                            case PEOPLE_TRAINED -> "/trained-people";
                            case EXECUTIVE_SPONSOR, ALLIANCE_MANAGER, TECHNICAL_RESOURCES -> "/contacts";
                            case DEAL_REGISTRATION_PROGRAM -> "/registration-programs";
                            case INTEGRATIONS -> "/integrations";
                            case FREE_UNLIMITED_TRAINING -> "/training-offers";
                            case FRAMEWORK_SPONSORSHIP,
                                    PROCUREMENT_AGREEMENT,
                                    NON_DISCLOSURE_AGREEMENT,
                                    DATA_PRIVACY_AGREEMENT,
                                    PROGRAM_AGREEMENT -> "/agreements";
                        });
    }
}
