package org.partnersuite.partnerprogram.satisfaction;

import java.time.LocalDate;
import org.partnersuite.partnerprogram.edition.Edition;

/**
 * A fiscal year, named by the calendar year in which it starts.
 *
 * @param edition number of the edition that says when it starts
 * @param from first day
 * @param to last day
 */
public record FiscalYear(int year, int edition, LocalDate from, LocalDate to) {

    static FiscalYear of(Edition edition, int year) {
        return new FiscalYear(
                year,
                edition.number(),
                edition.parameters().fiscalYearStartIn(year),
                edition.parameters().fiscalYearStartIn(year + 1).minusDays(1));
    }
}
