package org.partnersuite.partnerprogram.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;

/** What partners reached, from the answers that are known now. */
@ApplicationScoped
public class SatisfactionMeasures {
    private final Editions editions;

    SatisfactionMeasures(Editions editions) {
        this.editions = editions;
    }

    /**
     * @param year fiscal year; null for that of a day
     * @throws Problem 422 when there is no edition
     */
    public SatisfactionMeasure take(Handle db, UUID partner, @Nullable Integer year, LocalDate today) {
        FiscalYear of = year == null ? yearOf(db, today) : year(db, year);
        Edition edition = editions.find(db, of.edition()).orElseThrow();
        int minimum = SettingStore.of(db, SatisfactionRules.SETTING).minimumProjects();
        return SatisfactionMeasure.of(
                partner,
                of,
                edition.satisfactionPoints(),
                minimum,
                SurveyAnswers.projects(db, partner, of.from(), of.to()));
    }

    /** By the edition in force on its first of January; before the first edition, by that one. */
    FiscalYear year(Handle db, int year) {
        Edition edition = editions.inForce(db, LocalDate.of(year, 1, 1))
                .or(() -> editions.find(db, 1))
                .orElseThrow();
        return FiscalYear.of(edition, year);
    }

    /** The fiscal year that contains a day. */
    FiscalYear yearOf(Handle db, LocalDate day) {
        FiscalYear year = year(db, day.getYear());
        return day.isBefore(year.from()) ? year(db, day.getYear() - 1) : year;
    }
}
