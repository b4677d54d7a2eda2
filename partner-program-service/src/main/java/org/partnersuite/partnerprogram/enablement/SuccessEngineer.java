package org.partnersuite.partnerprogram.enablement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.settings.SettingStore;

/**
 * Whether a customer success engineer is due to a partner at no charge.
 *
 * @param notReported subscriptions of which no number of licensed users is known
 */
@Schema(name = "SuccessEngineer", description = "Whether a customer success engineer is due at no charge.")
public record SuccessEngineer(
        UUID partnerId,
        LocalDate on,

        @Schema(description = "Whether there are more licences than the program's number.")
        boolean due,

        @Schema(description = "Licensed users of the subscriptions of which it is partner of record.", examples = "101")
        long licences,

        @Schema(description = "The program's number.", examples = "100")
        int over,

        @Schema(examples = "4") int subscriptions,

        @Schema(description = "Subscriptions of which no number of licensed users is known.", examples = "0")
        int notReported) {

    /** On a day, by the program that holds now. */
    public static SuccessEngineer of(Handle db, UUID partner, LocalDate day) {
        int over = SettingStore.of(db, EnablementProgram.SETTING).successEngineerOverLicences();
        return of(partner, day, over, Portfolio.licences(db, partner, day));
    }

    static SuccessEngineer of(UUID partner, LocalDate day, int over, Portfolio.Licences licences) {
        return new SuccessEngineer(
                partner,
                day,
                licences.licensed() > over,
                licences.licensed(),
                over,
                licences.subscriptions(),
                licences.notReported());
    }
}
