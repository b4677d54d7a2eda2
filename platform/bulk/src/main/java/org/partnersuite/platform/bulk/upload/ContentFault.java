package org.partnersuite.platform.bulk.upload;

import java.util.List;
import org.partnersuite.platform.rest.Fault;

/** The content is unreadable: its encoding, quoting or header. */
public final class ContentFault extends RuntimeException {
    private final List<Fault> faults;

    ContentFault(List<Fault> faults) {
        super(faults.getFirst().detail(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    static ContentFault inLine(long line, String code, String detail) {
        return new ContentFault(List.of(Fault.at("line/" + line, code, detail)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
