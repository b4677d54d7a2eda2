package org.partnersuite.partnerprogram.statement.api;

import java.time.format.DateTimeParseException;
import java.util.List;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.threeten.extra.YearQuarter;

/** A quarter as callers write it, such as 2026-Q3. */
final class QuarterText {
    static final String PATTERN = "^[0-9]{4}-Q[1-4]$";
    static final int LENGTH = 7;

    private QuarterText() {}

    /** @throws Problem 400 for a year that is none */
    static YearQuarter read(String quarter) {
        try {
            return YearQuarter.parse(quarter);
        } catch (DateTimeParseException none) {
            throw Problem.badRequest(List.of(Fault.at("/quarter", "malformed", "A quarter is written as 2026-Q3.")));
        }
    }
}
