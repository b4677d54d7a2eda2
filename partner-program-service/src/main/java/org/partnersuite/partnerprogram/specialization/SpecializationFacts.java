package org.partnersuite.partnerprogram.specialization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.certificate.CertificateKind;
import org.partnersuite.partnerprogram.certificate.Certificates;
import org.partnersuite.partnerprogram.specialization.SpecializationApplication.NamedPerson;
import org.partnersuite.partnerprogram.specialization.SpecializationRequirements.Need;

/** What a specialization rests on: certificates, named people, references. */
record SpecializationFacts(
        List<Certificates.Held> certificates, List<NamedPerson> people, List<ReferenceStory> stories) {

    static SpecializationFacts of(Handle db, UUID partner, SpecializationApplication application) {
        return new SpecializationFacts(
                Certificates.of(db, partner),
                application.people(),
                ReferenceStories.of(db, partner, application.references()));
    }

    /** Distinct people with a valid certificate of a kind. */
    private Set<String> certified(CertificateKind kind, LocalDate day) {
        Set<String> people = new TreeSet<>();
        certificates.stream()
                .filter(held -> held.kind() == kind && held.isValidOn(day))
                .forEach(held -> people.add(held.person()));
        return people;
    }

    /** How each need of a level is met on a day; the references come last. */
    List<NeedState> needsOn(SpecializationRequirements requirements, SpecializationLevel level, LocalDate day) {
        Set<String> managers = certified(CertificateKind.CSM, day);
        Set<String> renewal = certified(CertificateKind.RENEWAL_MANAGER, day);
        List<NeedState> states = new ArrayList<>();
        for (Need need : requirements.needs(level)) {
            int actual =
                    switch (need.role()) {
                        case CSM -> managers.size() - doubled(requirements, level, managers, renewal);
                        case RENEWAL_MANAGER -> renewal.size();
                        case EXECUTIVE_SPONSOR, PRACTICE_LEADER ->
                            (int) people.stream()
                                    .filter(named -> named.role() == need.role())
                                    .map(NamedPerson::person)
                                    .distinct()
                                    .count();
                    };
            states.add(NeedState.of(need.role().name(), need.name(), need.minimum(), actual));
        }
        int holding = (int) stories.stream().filter(story -> story.holdsOn(day)).count();
        states.add(NeedState.of("REFERENCE", "Customer reference with consent", requirements.references(), holding));
        return states;
    }

    /** Customer success managers who must be the renewal managers too, and so do not count. */
    private static int doubled(
            SpecializationRequirements requirements,
            SpecializationLevel level,
            Set<String> managers,
            Set<String> renewal) {
        int needed = requirements.needs(level).stream()
                .filter(need -> need.role() == SpecializationRole.RENEWAL_MANAGER)
                .mapToInt(Need::minimum)
                .sum();
        int both = (int) renewal.stream().filter(managers::contains).count();
        int alone = renewal.size() - both;
        return Math.max(0, Math.min(both, needed - alone));
    }

    /** The next day after this one on which something of it may count otherwise; null when there is none. */
    @Nullable
    LocalDate changesAfter(LocalDate day) {
        Stream<LocalDate> ofCertificates = certificates.stream()
                .flatMap(held -> Stream.of(
                        Optional.of(held.issuedOn()),
                        Optional.of(held.expiresOn().plusDays(1)),
                        Optional.ofNullable(held.endedOn())))
                .flatMap(Optional::stream);
        Stream<LocalDate> ofStories = stories.stream()
                .flatMap(story -> Stream.of(
                        Optional.ofNullable(story.consentUntil()).map(until -> until.plusDays(1)),
                        Optional.ofNullable(story.withdrawnOn())))
                .flatMap(Optional::stream);
        return Stream.concat(ofCertificates, ofStories)
                .filter(each -> each.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
