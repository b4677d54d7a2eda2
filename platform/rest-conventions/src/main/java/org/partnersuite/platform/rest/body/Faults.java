package org.partnersuite.platform.rest.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** The faults of one body, at most one for each place. */
final class Faults {
    /** Limits the number of reported faults. */
    private static final int MOST = 200;

    private final List<Fault> found = new ArrayList<>(0);
    private final List<Fault> unknown = new ArrayList<>(0);
    private final Set<String> places = new HashSet<>(0);
    private int noted;

    void add(Pointer at, String code, String detail) {
        add(at.toString(), code, detail);
    }

    void add(String at, String code, String detail) {
        noted++;
        if (places.size() < MOST && places.add(at)) {
            found.add(Fault.at(at, code, detail));
        }
    }

    /** A reference to what does not exist: 422 when nothing else is wrong. */
    void addUnknown(Pointer at, String code, String detail) {
        unknown.add(Fault.at(at.toString(), code, detail));
    }

    /** How often a fault was noted: also one that is not listed, since its place has one or the list is full. */
    int count() {
        return noted;
    }

    List<Fault> list() {
        return found;
    }

    /** @throws Problem 400 with every fault, or 422 */
    void refuseAny() {
        if (found.isEmpty() && !unknown.isEmpty()) {
            Fault first = unknown.getFirst();
            throw Problem.unprocessable(first.code(), first.detail(), unknown);
        }
        Problem.refuseAny(
                Stream.concat(found.stream(), unknown.stream()).limit(MOST).toList());
    }
}
