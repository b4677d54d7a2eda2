package org.partnersuite.partnerprogram.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.certificate.CertificateKind;
import org.partnersuite.partnerprogram.certificate.Certificates;
import org.partnersuite.partnerprogram.practice.PracticeContent.BlockState;
import org.partnersuite.partnerprogram.practice.Practices;
import org.partnersuite.partnerprogram.specialization.SpecializationLevel;
import org.partnersuite.partnerprogram.specialization.Specializations;

/**
 * The partner's customer-success practice on a day.
 *
 * @param specialization the Customer Experience level; null without an award
 * @param blocksPresent building blocks that are there
 * @param blocks building blocks of the model
 * @param certifiedCsms people with a valid CSM certificate
 * @param renewalManagers people with a valid renewal manager's exam
 */
public record PracticeFigures(
        @Nullable SpecializationLevel specialization,
        long blocksPresent,
        int blocks,
        long certifiedCsms,
        long renewalManagers) {

    static PracticeFigures of(Handle db, UUID partner, LocalDate day) {
        Practices.View view = Practices.view(db, partner);
        List<Certificates.Held> valid = Certificates.of(db, partner).stream()
                .filter(each -> each.isValidOn(day))
                .toList();
        return new PracticeFigures(
                Specializations.on(db, partner, day).orElse(null),
                view.practice().content().blocks().values().stream()
                        .filter(BlockState::present)
                        .count(),
                view.model().blocks().size(),
                people(valid, CertificateKind.CSM),
                people(valid, CertificateKind.RENEWAL_MANAGER));
    }

    private static long people(List<Certificates.Held> valid, CertificateKind kind) {
        return valid.stream()
                .filter(each -> each.kind() == kind)
                .map(Certificates.Held::person)
                .distinct()
                .count();
    }
}
