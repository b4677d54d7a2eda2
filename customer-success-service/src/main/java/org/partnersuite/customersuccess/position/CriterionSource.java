package org.partnersuite.customersuccess.position;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Computes exit criteria from the records of a feature. Implemented by beans; a partner's caller sees its own rows only. */
public interface CriterionSource {

    /** Keys of the criteria that it computes. */
    Set<String> keys();

    /** Why a criterion does not hold on a day, as a sentence; empty when it holds. */
    Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day);
}
