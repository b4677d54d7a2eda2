package org.partnersuite.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What a rule refuses, and how it says so. */
public final class Refused {
    private Refused() {}

    public static Problem by(Runnable attempt) {
        Problem refusal = catchThrowableOfType(Problem.class, attempt::run);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    /** Of each fault the place and the code: {@code /amount out_of_range}. */
    public static List<String> faults(Runnable attempt) {
        return named(by(attempt).faults());
    }

    public static List<String> named(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    /** Of each fault the call that satisfies it: {@code PATCH /v1/engagement/…}. */
    public static List<String> calls(List<Fault> faults) {
        return faults.stream()
                .map(Fault::satisfiedBy)
                .map(call -> call == null ? "none" : call.method() + " " + call.path())
                .toList();
    }
}
