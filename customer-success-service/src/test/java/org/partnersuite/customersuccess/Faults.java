package org.partnersuite.customersuccess;

import java.util.List;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Faults as tests compare them: the pointer and the code of each. */
public final class Faults {
    private Faults() {}

    public static List<String> of(Problem refusal) {
        return of(refusal.faults());
    }

    public static List<String> of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
