package org.partnersuite.partnerprogram.specialization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;

/** Which level a partner has on a day. */
public final class Specializations {
    private Specializations() {}

    /** The highest level that a partner's award holds on a day, past or not. */
    public static Optional<SpecializationLevel> on(Handle db, UUID partner, LocalDate day) {
        return db
                .createQuery("""
                        select level from specialization
                        where partner_id = :partner and status in ('AWARDED', 'ENDED')
                          and awarded_on <= :day and awarded_until >= :day and (ended_on is null or ended_on > :day)
                        """)
                .bind("partner", partner)
                .bind("day", day)
                .mapTo(SpecializationLevel.class)
                .list()
                .stream()
                .max(Comparator.naturalOrder());
    }

    /** The requirements by which an application is judged. */
    static SpecializationRequirements requirements(Handle db, long version) {
        return SettingStore.all(db, SpecializationRequirements.SETTING).stream()
                .filter(known -> known.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound)
                .content();
    }
}
