package org.partnersuite.partnerprogram.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** The program's editions. They are never changed, so an edition that was read once is remembered. */
@ApplicationScoped
public class Editions {
    /** The type under which announcements are audited. */
    public static final String AUDITED = "program-edition";

    private final Map<Integer, Edition> known = new ConcurrentHashMap<>();

    public Optional<Edition> find(Handle db, int number) {
        Edition remembered = known.get(number);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<Edition> found = EditionStore.find(db, number);
        found.ifPresent(edition -> known.put(number, edition));
        return found;
    }

    /** The edition in force on a day. */
    public Optional<Edition> inForce(Handle db, LocalDate day) {
        return EditionStore.numberInForce(db, day).flatMap(number -> find(db, number));
    }

    /** @throws Problem 422 when no edition was in force on the day */
    public Edition require(Handle db, LocalDate day) {
        return inForce(db, day).orElseThrow(() -> none(notInForce(day) + ".", List.of()));
    }

    /**
     * The edition that a caller asks for.
     *
     * @param number null for the edition in force on the day
     * @param at where the caller names the number
     * @throws Problem 422 when there is none
     */
    public Edition require(Handle db, LocalDate day, @Nullable Integer number, String at) {
        return (number == null ? inForce(db, day) : find(db, number))
                .orElseThrow(() -> none(
                        number == null
                                ? notInForce(day) + "; name one in edition."
                                : "There is no edition " + number + " of the program.",
                        List.of(Fault.at(at, "unknown", "See GET /v1/partner-program/program-editions."))));
    }

    private static Problem none(String detail, List<Fault> faults) {
        return Problem.unprocessable("no_edition", detail, faults);
    }

    private static String notInForce(LocalDate day) {
        return "No edition of the program was in force on " + day;
    }

    /** The id under which the announcement of an edition is audited. */
    public static UUID auditedId(int number) {
        return new UUID(0, number);
    }

    /**
     * Announces the next edition. It needs notice and cannot be retroactive.
     *
     * @param following the edition that follows the newest one
     * @throws Problem 422 with every fault
     */
    public Edition announce(Change change, UnaryOperator<Edition> following) {
        EditionStore.lock(change.db());
        Edition newest = EditionStore.newest(change.db());
        Edition next = following.apply(newest);
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = new ArrayList<>();
        if (!next.effectiveDate().isAfter(today)) {
            faults.add(Fault.at("/effectiveDate", "in_the_past", "The effective date must be after today."));
        }
        if (!next.noticeDate().isBefore(next.effectiveDate())) {
            faults.add(Fault.at("/noticeDate", "no_notice", "The notice date must be before the effective date."));
        }
        if (!next.effectiveDate().isAfter(newest.effectiveDate())) {
            faults.add(Fault.at(
                    "/effectiveDate",
                    "out_of_order",
                    "Edition " + newest.number() + " takes effect on " + newest.effectiveDate()
                            + ". The next edition must take effect later."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("edition_refused", "The edition breaks rules, listed in errors.", faults);
        }
        Edition numbered = next.numbered(newest.number() + 1);
        EditionStore.insert(change.db(), numbered, change.now());
        change.audit(new AuditEntry(
                AUDITED,
                auditedId(numbered.number()),
                "announced",
                FieldChanges.between(null, Json.mapper().valueToTree(numbered))));
        return numbered;
    }
}
