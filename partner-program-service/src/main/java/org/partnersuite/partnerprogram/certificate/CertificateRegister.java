package org.partnersuite.partnerprogram.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.rights.PartnerWriters;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Certificates are recorded, corrected and ended. */
@ApplicationScoped
public class CertificateRegister {
    private final CertificateRepository certificates;

    CertificateRegister(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /**
     * Writable fields of a certificate.
     *
     * @param partnerId null for the caller's own
     */
    public record Draft(@Nullable UUID partnerId, CertificateDetails details) {}

    /** @throws Problem 404 for another partner, 403 for another person, 422 with every fault, 409 for one that is there */
    public Certificate record(Change change, Draft draft) {
        UUID partner = PartnerWriters.partnerOf(change, draft.partnerId());
        PartnerWriters.requirePerson(change, draft.details().person());
        refuse(faults(draft.details(), Days.today(change)));
        requireNew(change, partner, draft.details(), null);
        return certificates.created(
                change, "recorded", Certificate.issued(Stamp.of(change), partner, draft.details(), Days.today(change)));
    }

    /** @throws Problem 404, 403 for another person, 412 for a newer version, 422 with every fault, 409 */
    public Certificate revise(Change change, UUID id, IfMatch ifMatch, Function<Certificate, Draft> revision) {
        Certificate certificate = writable(change, id, ifMatch);
        CertificateDetails before = certificate.details();
        Draft draft = revision.apply(certificate);
        CertificateDetails now = draft.details();
        List<Fault> faults = faults(now, Days.today(change));
        unchangeable(faults, "/partnerId", certificate.partnerId().equals(draft.partnerId()));
        unchangeable(faults, "/person", before.person().equals(now.person()));
        unchangeable(faults, "/kind", before.kind() == now.kind());
        refuse(faults);
        requireNew(change, certificate.partnerId(), now, id);
        if (!now.equals(before)) {
            certificate.revise(now, Days.today(change));
        }
        return certificates.changed(change, "changed", certificate);
    }

    /**
     * It does not count from a day on: the person left, or it was revoked.
     *
     * @param on null for today
     * @throws Problem 404, 403, 412, 409 when it ended already, 422 for a day before it was issued or in the future
     */
    public Certificate end(Change change, UUID id, IfMatch ifMatch, @Nullable LocalDate on, String reason) {
        Certificate certificate = writable(change, id, ifMatch);
        LocalDate day = on == null ? Days.today(change) : on;
        if (certificate.endedOn() != null) {
            throw Problem.conflict(
                    "status_refused",
                    "The certificate has ended already.",
                    Fault.at(null, "ended", "It ended on " + certificate.endedOn() + "."));
        }
        List<Fault> faults = new ArrayList<>();
        if (day.isBefore(certificate.details().issuedOn())) {
            faults.add(Fault.at("/on", "before_start", "It must not end before the day on which it was issued."));
        }
        if (day.isAfter(Days.today(change))) {
            faults.add(Fault.at("/on", "in_future", "The day must not be in the future."));
        }
        refuse(faults);
        certificate.end(day, reason);
        return certificates.changed(change, "ended", certificate);
    }

    /** The person is judged before the version: who may not write is told so whatever is sent. */
    private Certificate writable(Change change, UUID id, IfMatch ifMatch) {
        Certificate certificate = certificates.locked(change, id);
        PartnerWriters.requirePerson(change, certificate.details().person());
        ifMatch.check(certificate.version());
        return certificate;
    }

    static List<Fault> faults(CertificateDetails details, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (details.issuedOn().isAfter(today)) {
            faults.add(Fault.at("/issuedOn", "in_future", "A certificate is recorded once it was issued."));
        }
        if (details.expiresOn().isBefore(details.issuedOn())) {
            faults.add(Fault.at("/expiresOn", "before_start", "A certificate must not expire before it is issued."));
        }
        return faults;
    }

    /** Callers at the same time wait for each other, since a failed insert would fail a whole batch. */
    private static void requireNew(Change change, UUID partner, CertificateDetails details, @Nullable UUID itself) {
        change.db()
                .createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "certificate " + partner + ' ' + details.person())
                .mapTo(String.class)
                .findOne();
        change.db()
                .createQuery("""
                        select id from certificate
                        where partner_id = :partner and person = :person and kind = :kind and issued_on = :issued
                          and id is distinct from cast(:itself as uuid)
                        """)
                .bind("partner", partner)
                .bind("person", details.person())
                .bind("kind", details.kind())
                .bind("issued", details.issuedOn())
                .bind("itself", itself)
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(held -> {
                    throw Problem.conflict(
                                    "certificate_exists", "The person got a certificate of this kind on that day.")
                            .with("existingId", held);
                });
    }

    private static void unchangeable(List<Fault> faults, String pointer, boolean same) {
        if (!same) {
            faults.add(Fault.at(pointer, "not_changeable", "It cannot change. End it and record another one."));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "certificate_refused", "The certificate breaks rules, listed in errors.", faults);
        }
    }
}
