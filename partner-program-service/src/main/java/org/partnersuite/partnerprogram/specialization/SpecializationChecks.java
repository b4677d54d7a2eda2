package org.partnersuite.partnerprogram.specialization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Looks at awarded specializations on the days on which something of them expires, each dated by that day, and soon after
 * their certificates or references changed.
 */
@Singleton
class SpecializationChecks extends DueWork {
    private static final String DUE = """
            select id, check_on as day from specialization where status = 'AWARDED' and check_on is not null
            union all
            select s.id, (d.due_at at time zone 'UTC')::date as day
            from specialization_due d join specialization s on s.partner_id = d.partner_id and s.status = 'AWARDED'
            """;

    private final SpecializationRepository specializations;
    private final Editions editions;

    SpecializationChecks(SpecializationRepository specializations, Editions editions) {
        super("specialization-checks", DUE);
        this.specializations = specializations;
        this.editions = editions;
    }

    /** The partners whose awarded specializations rest on these stories. */
    static void restingOn(Handle db, List<UUID> stories) {
        db.createUpdate("""
                        insert into specialization_due (partner_id)
                        select distinct partner_id from specialization
                        where status = 'AWARDED'
                          and jsonb_exists_any(application -> 'references', cast(:stories as text[]))
                        order by partner_id
                        on conflict (partner_id) do update set due_at = excluded.due_at
                        """)
                .bindArray(
                        "stories",
                        String.class,
                        stories.stream().map(UUID::toString).toList())
                .execute();
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from specialization where id = any(:ids) and status = 'AWARDED'
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            Specialization awarded = specializations.locked(change, id);
            boolean touched = change.db()
                            .createUpdate("delete from specialization_due where partner_id = :partner")
                            .bind("partner", awarded.partnerId())
                            .execute()
                    > 0;
            check(change, awarded, today, touched);
        }
        return due.size();
    }

    /** Day by day up to today, as if it had been looked at on each. */
    private void check(Change change, Specialization awarded, LocalDate today, boolean touched) {
        SpecializationRequirements requirements =
                Specializations.requirements(change.db(), awarded.requirementsVersion());
        SpecializationFacts facts = SpecializationFacts.of(change.db(), awarded.partnerId(), awarded.application());
        LocalDate next = awarded.checkOn();
        while (awarded.status() == SpecializationStatus.AWARDED && next != null && !next.isAfter(today)) {
            on(change, awarded, requirements, facts, next);
            next = awarded.checkOn();
        }
        if (touched && awarded.status() == SpecializationStatus.AWARDED) {
            on(change, awarded, requirements, facts, today);
        }
    }

    private void on(
            Change change,
            Specialization awarded,
            SpecializationRequirements requirements,
            SpecializationFacts facts,
            LocalDate day) {
        SpecializationCheck.on(awarded, requirements, facts, graceDays(editions, change.db(), day), day);
        specializations.changed(change, "checked", awarded);
    }

    /** By the edition in force on a day; before the first one, by that one. */
    static int graceDays(Editions editions, Handle db, LocalDate day) {
        return editions.inForce(db, day)
                .or(() -> editions.find(db, 1))
                .orElseThrow()
                .parameters()
                .specializationGraceDays();
    }
}
